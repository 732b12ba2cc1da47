package tabard.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** An address that pushes can go to: it keeps what it was sent, and answers as it is told. */
final class Receiver implements AutoCloseable {

    /** One request. */
    record Received(String body, String signature, String delivery) {}

    final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int answer = 200;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    body,
                    exchange.getRequestHeaders().getFirst(SendPushes.SIGNATURE),
                    exchange.getRequestHeaders().getFirst(SendPushes.DELIVERY)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:%d/tabard".formatted(server.getAddress().getPort());
    }

    void answers(int status) {
        answer = status;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
