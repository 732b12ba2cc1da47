package tabard.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks clamd over TCP, in its own protocol: {@code zVERSION}, then {@code zINSTREAM} with the file in chunks, each behind
 * its length in four bytes, and a chunk of length nought at the end. Commands and answers end with a null byte.
 */
class ClamdScanner implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern VERSION = Pattern.compile("ClamAV [ -~]{1,180}");
    private static final Pattern FOUND = Pattern.compile("stream: ([ -~]{1,180}) FOUND");

    private final ClamdSettings settings;
    private final String host;

    ClamdScanner(ClamdSettings settings, String host) {
        this.settings = settings;
        this.host = host;
    }

    @Override
    public Scan scan(byte[] content) {
        try {
            var version = ask(Conversation::version);
            if (!VERSION.matcher(version).matches()) {
                return unanswered("it does not say its version");
            }
            return verdict(version, ask(with -> with.stream(content)));
        } catch (IOException cause) {
            return unanswered(cause.getClass().getSimpleName());
        }
    }

    private static Scan verdict(String version, String answer) {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Scan(Verdict.REFUSED, version, found.group(1));
        }
        if (answer.equals("stream: OK")) {
            return new Scan(Verdict.CLEAN, version, null);
        }
        return unanswered(
                answer.startsWith("INSTREAM size limit exceeded")
                        ? "the file is longer than its StreamMaxLength"
                        : "its answer is neither OK nor FOUND");
    }

    private static Scan unanswered(String why) {
        LOG.warn("clamd gave no verdict: {}. The document waits.", why);
        return Scan.NONE;
    }

    /** Closes the connection when the time is up, which ends whatever waits on it: connecting, writing or reading. */
    private String ask(Question question) throws IOException {
        try (var socket = new Socket()) {
            var patience = settings.timeout().toMillis();
            var timeUp = new CompletableFuture<Void>();
            timeUp.completeOnTimeout(null, patience, TimeUnit.MILLISECONDS).thenRun(() -> close(socket));
            try {
                socket.connect(new InetSocketAddress(host, settings.port()), Math.toIntExact(patience));
                return question.ask(new Conversation(socket));
            } finally {
                timeUp.cancel(false);
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            LOG.debug("The connection to clamd was closed already.", already);
        }
    }

    /** What is asked on one connection. */
    private interface Question {

        String ask(Conversation with) throws IOException;
    }

    /** One connection: one command, one answer. */
    private record Conversation(Socket socket) {

        String version() throws IOException {
            socket.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
            return answer();
        }

        String stream(byte[] content) throws IOException {
            try {
                send(content);
            } catch (IOException stopped) {
                return lastWord(stopped);
            }
            return answer();
        }

        private void send(byte[] content) throws IOException {
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
        }

        /** clamd stops listening where the file is too long, and says so before it hangs up. */
        private String lastWord(IOException stopped) throws IOException {
            try {
                return answer();
            } catch (IOException silent) {
                stopped.addSuppressed(silent);
                throw stopped;
            }
        }

        private String answer() throws IOException {
            var text = new StringBuilder();
            var in = socket.getInputStream();
            for (int read = in.read(); read > 0; read = in.read()) {
                if (text.length() == LONGEST_ANSWER) {
                    throw new IOException("The answer does not end.");
                }
                text.append((char) read);
            }
            return text.toString().strip();
        }
    }
}
