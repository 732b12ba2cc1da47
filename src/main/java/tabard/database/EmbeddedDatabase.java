package tabard.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, for development and demonstration only: it trusts every local connection.
 *
 * <p>One running Tabard owns a directory: it holds a lock that the operating system releases however the program ends. So
 * whoever gets the lock and finds a server still running knows it for an orphan of a killed program, and stops it first.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileChannel lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server on a free port.
     *
     * @param directory holds the lock and, in {@code postgresql}, the data
     * @throws IllegalStateException if another running Tabard owns the directory
     */
    static EmbeddedDatabase start(Path directory) {
        try {
            Files.createDirectories(directory);
            var lock = lock(directory);
            var data = directory.toAbsolutePath().normalize().resolve("postgresql");
            OrphanedServer.in(data).ifPresent(OrphanedServer::stop);
            return new EmbeddedDatabase(lock, serve(data));
        } catch (IOException cause) {
            throw new UncheckedIOException("The embedded database does not start in " + directory, cause);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        var channel =
                FileChannel.open(directory.resolve("tabard.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new IllegalStateException(
                    "Another Tabard is running on the database in %s. Stop it, or choose another folder with --tabard.database.directory=DIR."
                            .formatted(directory.toAbsolutePath().normalize()));
        }
        return channel;
    }

    /** Locks the channel, unless another program, or this one, has locked it. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException lockedByThisProgram) {
            return false;
        }
    }

    private static EmbeddedPostgres serve(Path data) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "localhost")
                .setPGStartupWait(PATIENCE)
                .start();
        LOG.info("Embedded PostgreSQL in {} on port {}", data, server.getPort());
        return server;
    }

    /** The address of a database on this server. */
    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
