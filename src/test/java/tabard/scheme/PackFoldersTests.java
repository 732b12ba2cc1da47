package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs come from the class path and from one more folder; what is not one stops the program and says where. */
class PackFoldersTests {

    @TempDir
    Path more;

    @Test
    void areThoseOfTheClassPathAndEachFolderOfOneMore() throws IOException {
        pack("shop-watch", "kind: ENDORSEMENT\ncode: shop-watch\n");
        Files.writeString(more.resolve("README.md"), "Not a pack.");
        Files.createDirectory(more.resolve(".git"));

        assertThat(codes(PackFolders.load(more), PackFolder.Kind.ENDORSEMENT)).contains("portum", "shop-watch");
        assertThat(codes(PackFolders.load(more), PackFolder.Kind.POWERS)).containsExactly("csas", "rsas");
        assertThat(codes(PackFolders.load(), PackFolder.Kind.ENDORSEMENT)).doesNotContain("shop-watch");
    }

    @Test
    void aPackThatDoesNotSayItsKindConfersPowers() {
        assertThat(new PackFolder("x", Map.of("scheme.yaml", "code: x\n")).kind())
                .isEqualTo(PackFolder.Kind.POWERS);
    }

    @Test
    void anyChangeOfAFileMakesAnotherVersion() {
        var one = new PackFolder("x", Map.of("a.yaml", "a: 1", "b.yaml", "b: 1"));

        assertThat(one.hash())
                .hasSize(64)
                .isEqualTo(new PackFolder("elsewhere/x", Map.of("b.yaml", "b: 1", "a.yaml", "a: 1")).hash())
                .isNotEqualTo(new PackFolder("x", Map.of("a.yaml", "a: 1", "b.yaml", "b: 2")).hash())
                .isNotEqualTo(new PackFolder("x", Map.of("a.yaml", "a: 1b.yaml", "c.yaml", "b: 1")).hash());
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNoPackIsNamed() throws IOException {
        var nowhere = more.resolve("nowhere");
        refuses(
                () -> PackFolders.load(nowhere),
                "tabard.packs: '%s' is not a folder. Name the folder that holds the packs, one folder each."
                        .formatted(nowhere));
        Files.createDirectory(more.resolve("empty"));
        refuses(
                () -> PackFolders.load(more),
                "%s/scheme.yaml is missing. A pack has it.".formatted(more.resolve("empty")));
    }

    @Test
    void aPackThatIsThereTwiceIsNamedWithBothFolders() throws IOException {
        pack("csas", "code: csas\n");

        refuses(
                () -> PackFolders.load(more),
                "The pack 'csas' is there twice: in schemes/csas and in %s. Rename or remove one of them."
                        .formatted(more.resolve("csas")));
    }

    @Test
    void aFaultNamesTheFileAndTheLine() throws IOException {
        pack("x", "kind: ENDORSEMENT\n\nkind: POWERS\n");
        refuses(() -> PackFolders.load(more).of(PackFolder.Kind.POWERS), "x/scheme.yaml is not well formed: Duplicate");
        refuses(() -> PackFolders.load(more).of(PackFolder.Kind.POWERS), "See line 3.");
        pack("x", "code: x\n\nkind: SUPPORT\n");
        refuses(
                () -> PackFolders.load(more).of(PackFolder.Kind.POWERS),
                "x/scheme.yaml, field kind: 'SUPPORT' is not one of [POWERS, ENDORSEMENT]. See line 3.");
        assertThat(new PackFaultAnalyzer()
                        .analyze(new IllegalStateException(new PackFault("x/scheme.yaml is missing.")))
                        .getDescription())
                .isEqualTo("A pack cannot be used. x/scheme.yaml is missing.");
    }

    private void pack(String code, String scheme) throws IOException {
        Files.writeString(Files.createDirectories(more.resolve(code)).resolve("scheme.yaml"), scheme);
    }

    private static List<String> codes(PackFolders folders, PackFolder.Kind kind) {
        return folders.of(kind).stream().map(PackFolder::code).toList();
    }

    private static void refuses(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(PackFault.class).isThrownBy(reading).withMessageContaining(message);
    }
}
