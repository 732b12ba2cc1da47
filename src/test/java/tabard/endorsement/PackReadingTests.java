package tabard.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.scheme.PackFault;
import tabard.scheme.PackFolder;
import tabard.scheme.PackFolders;

/** The packs of the product and of the tests are read whole; one with a fault names file, entry, field and line. */
class PackReadingTests {

    static final PackFolder BCRP =
            PackFolders.load(Path.of("src/test/resources/packs")).of(PackFolder.Kind.ENDORSEMENT).stream()
                    .filter(folder -> folder.code().equals("bcrp"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void everyPackIsReadAndSpeaksBothLanguages() {
        var schemes = EndorsementSchemes.load(Path.of("src/test/resources/packs"));

        assertThat(schemes.all())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        scheme -> assertThat(Stream.of(scheme.name(), scheme.about(), scheme.word(), scheme.declared()))
                                .allMatch(words -> words.language("cy").equals("cy")))
                .allSatisfy(scheme -> assertThat(scheme.questions())
                        .allMatch(
                                question -> question.label().language("cy").equals("cy"),
                                scheme.code().value()))
                .allSatisfy(scheme -> assertThat(scheme.checklist().criteria())
                        .allMatch(criterion -> criterion.label().language("cy").equals("cy")));
    }

    @Test
    void aTextAloneIsEnglishAndIsSaidWhereThereIsNoWelsh() {
        var read = EndorsementSchemeReader.read(with(
                "scheme.yaml", "owner: {en: The board of the standards, cy: Bwrdd y safonau}", "owner: The board"));

        assertThat(read.owner().in("cy")).isEqualTo("The board");
        assertThat(read.owner().language("cy")).isEqualTo("en");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "scheme.yaml",
                        "code: bcrp",
                        "code: bcrps",
                        "field code: the pack of bcrps belongs in a folder called bcrps. See line 3."),
                Arguments.of(
                        "scheme.yaml",
                        "process: supporter",
                        "process: suporter",
                        "field process: there is no process model 'suporter'. See line 11."),
                Arguments.of(
                        "scheme.yaml",
                        "process: supporter",
                        "process: accreditation",
                        "the model 'accreditation' is not one of a scheme without powers. See line 11."),
                Arguments.of(
                        "scheme.yaml",
                        "process: supporter",
                        "process: ../supporter",
                        "there is no process model '../supporter'"),
                Arguments.of(
                        "scheme.yaml",
                        "reviewed_by: CHECKER",
                        "reviewed_by: ANYBODY",
                        "'ANYBODY' is not one of [CHECKER, OFFICER]. See line 12."),
                Arguments.of(
                        "scheme.yaml",
                        "reviewed_by: CHECKER",
                        "reviewed_by: CHECKER\nforce: dorset",
                        "field force: only officers belong to a force. See line 13."),
                Arguments.of(
                        "scheme.yaml",
                        "every: P1Y",
                        "every: yearly",
                        "field every: 'yearly' is not a length such as P3Y. See line 13."),
                Arguments.of(
                        "scheme.yaml",
                        "lapse_after: P60D",
                        "lapse_after: P0D",
                        "field lapse_after: a length such as P1Y or P60D is needed. See line 13."),
                Arguments.of(
                        "scheme.yaml",
                        "word: {en: partnership",
                        "word: {en: accredited partnership",
                        "field word: it says 'accredited', which words_never_used forbids. See line 8."),
                Arguments.of("scheme.yaml", "version: \"1\"", "versio: \"1\"", "field version: is missing. See line "),
                Arguments.of(
                        "scheme.yaml",
                        "subject: ORGANISATION",
                        "subject: ORGANISATION\nfee: 12",
                        "field fee: is not a known key here. See line 11."),
                Arguments.of(
                        "form.yaml",
                        "kind: NUMBER",
                        "kind: NUMBERS",
                        "form.yaml, field questions[members], field kind: 'NUMBERS' is not one of"),
                Arguments.of(
                        "form.yaml",
                        "code: members",
                        "code: town",
                        "field code: 'town' stands there twice. See line 7."),
                Arguments.of(
                        "form.yaml",
                        "code: members",
                        "code: Members",
                        "'Members' is no code. Use lower-case words joined by hyphens. See line 7."),
                Arguments.of(
                        "form.yaml", "answer: \"yes\"", "answer: sure", "field must_be: 'sure' is no answer to it"),
                Arguments.of(
                        "form.yaml",
                        "label: {en: How many members?",
                        "variants: [bath]\n    label: {en: How many members?",
                        "field variants: the scheme has no variant 'bath'. See line 12."),
                Arguments.of(
                        "checklist.yaml",
                        "of: [audit, peer-review]",
                        "of: [audit, peers]",
                        "checklist.yaml, field rules[2], field at_least, field of: there is no 'peers'. See line 8."),
                Arguments.of("checklist.yaml", "n: 1", "n: 3", "field n: at least 3 of 2 cannot be asked. See line 8."),
                Arguments.of(
                        "checklist.yaml",
                        "all_of: [board, registered]",
                        "all_of: [board]",
                        "field rules: no rule asks for [registered]. See line 6."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesItsFileItsFieldAndItsLine(String file, String text, String replacement, String message) {
        assertThatExceptionOfType(PackFault.class)
                .isThrownBy(() -> EndorsementSchemeReader.read(with(file, text, replacement)))
                .withMessageContaining(message)
                .withMessageContaining("bcrp/" + file);
    }

    @Test
    void aPackWithoutItsFormIsRefused() {
        var contents = new HashMap<>(BCRP.contents());
        contents.remove("form.yaml");

        assertThatExceptionOfType(PackFault.class)
                .isThrownBy(() -> EndorsementSchemeReader.read(new PackFolder("packs/bcrp", contents)))
                .withMessage("packs/bcrp/form.yaml is missing. A pack has it.");
    }

    static PackFolder with(String file, String text, String replacement) {
        var contents = new HashMap<>(BCRP.contents());
        assertThat(contents.get(file)).contains(text);
        contents.computeIfPresent(
                file,
                (_, content) -> content.replaceFirst(
                        java.util.regex.Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(replacement)));
        return new PackFolder("packs/bcrp", contents);
    }
}
