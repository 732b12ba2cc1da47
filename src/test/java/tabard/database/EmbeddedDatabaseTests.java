package tabard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database of a first run, when it is shared, orphaned or left with a stale mark. */
class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    @Test
    void isOwnedByOneProgramAtATime() throws IOException {
        try (var first = EmbeddedDatabase.start(directory)) {
            assertThat(first.url("tabard")).startsWith("jdbc:postgresql://localhost:");
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Another Tabard is running on the database in ");
        }
    }

    @Test
    void findsNoOrphanWhereThereIsNoServer() throws IOException {
        assertThat(OrphanedServer.in(directory)).isEmpty();
    }

    @Test
    void removesAMarkThatNamesNoServer() throws IOException {
        var mark = directory.resolve("postmaster.pid");
        Files.writeString(mark, ProcessHandle.current().pid() + "\n" + directory + "\n");

        assertThat(OrphanedServer.in(directory)).isEmpty();
        assertThat(mark).doesNotExist();
    }

    @Test
    void readsNoProcessOutOfAMarkThatIsDamaged() throws IOException {
        Files.writeString(directory.resolve("postmaster.pid"), "not a number");

        assertThat(OrphanedServer.in(directory)).isEmpty();
    }

    @Test
    void findsAndStopsAServerThatOutlivedItsProgram() throws IOException {
        var data = directory.toAbsolutePath().normalize().resolve("postgresql");
        EmbeddedDatabase.start(directory);
        var orphan = OrphanedServer.in(data).orElseThrow();

        orphan.stop();

        assertThat(orphan.process().isAlive()).isFalse();
        assertThat(OrphanedServer.in(data)).isEmpty();
    }
}
