package tabard.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived the program which started it, as happens after {@code kill -9}. */
record OrphanedServer(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int PATIENCE_SECONDS = 60;

    /** Finds the server that still runs on a data directory; a pid file that names no server is removed. */
    static Optional<OrphanedServer> in(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var server = ProcessHandle.of(pidIn(pidFile)).filter(OrphanedServer::isPostgres);
        if (server.isEmpty()) {
            Files.delete(pidFile);
        }
        return server.map(OrphanedServer::new);
    }

    private static long pidIn(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return -1;
        }
        return Long.parseLong(lines.getFirst().strip());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("").endsWith("postgres");
    }

    /** Stops it in the orderly way, so that it writes what it holds. */
    void stop() {
        LOG.info("Stopping the database server {} that a killed program left behind", process.pid());
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new IllegalStateException(
                    "The database server %d does not stop. End it by hand and start again.".formatted(process.pid()),
                    stillThere);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a database server stopped.", interrupted);
        }
    }
}
