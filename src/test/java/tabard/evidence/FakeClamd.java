package tabard.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * Speaks clamd's protocol as clamd(8) describes it, on a port of its own: commands that end with a null byte, INSTREAM in
 * chunks behind their length, the answer of the size limit, and EICAR's signature. It can also be slow, or break off.
 */
final class FakeClamd implements AutoCloseable {

    static final String VERSION = "ClamAV 1.4.3/27811/Thu Nov 26 09:33:17 2026";

    /** The test file that every scanner finds; in two parts, so that this source is not found itself. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    /** How it behaves. */
    enum Mood {
        WELL,
        NEVER_ANSWERS,
        NEVER_READS,
        BREAKS_OFF,
        SPEAKS_ANOTHER_PROTOCOL,
        NEVER_ENDS
    }

    final List<Integer> chunks = new CopyOnWriteArrayList<>();
    final List<Integer> received = new CopyOnWriteArrayList<>();

    private final ServerSocket server;
    private final int limit;
    private final CountDownLatch over = new CountDownLatch(1);
    volatile Mood mood = Mood.WELL;

    private FakeClamd(int port, int limit) throws IOException {
        this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.limit = limit;
        Thread.ofVirtual().start(this::accept);
    }

    static FakeClamd start() throws IOException {
        return new FakeClamd(0, 30 * 1024 * 1024);
    }

    static FakeClamd startAt(int port) throws IOException {
        return new FakeClamd(port, 30 * 1024 * 1024);
    }

    static FakeClamd limitedTo(int streamMaxLength) throws IOException {
        return new FakeClamd(0, streamMaxLength);
    }

    int port() {
        return server.getLocalPort();
    }

    Scanner client(Duration timeout) {
        return new ClamdScanner(new ClamdSettings("localhost", port(), timeout), "localhost");
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            over.countDown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            if (mood == Mood.NEVER_READS) {
                over.await();
                return;
            }
            var command = command(in);
            switch (command) {
                case "zVERSION" -> answer(socket, VERSION);
                case "zINSTREAM" -> scan(socket, in);
                default -> answer(socket, "UNKNOWN COMMAND");
            }
        } catch (SocketException hungUp) {
            // The other side gave up, which is what these tests look at.
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void scan(Socket socket, DataInputStream in) throws IOException, InterruptedException {
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            chunks.add(length);
            if (mood == Mood.BREAKS_OFF) {
                return;
            }
            if (content.size() + length > limit) {
                answer(socket, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            content.write(in.readNBytes(length));
        }
        received.add(content.size());
        switch (mood) {
            case NEVER_ANSWERS -> over.await();
            case SPEAKS_ANOTHER_PROTOCOL -> answer(socket, "HTTP/1.1 200 OK");
            case NEVER_ENDS ->
                socket.getOutputStream().write("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
            default -> answer(socket, found(content.toByteArray()) ? "stream: Eicar-Signature FOUND" : "stream: OK");
        }
    }

    private static boolean found(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(EICAR, StandardCharsets.ISO_8859_1));
    }

    private static String command(DataInputStream in) throws IOException {
        var text = new StringBuilder();
        for (int read = in.read(); read > 0; read = in.read()) {
            text.append((char) read);
        }
        return text.toString();
    }

    private static void answer(Socket socket, String text) throws IOException {
        socket.getOutputStream().write((text + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
