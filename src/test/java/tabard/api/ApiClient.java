package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API from outside: with its own HTTP client and its own JSON. */
public final class ApiClient {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, String> tokens = new TreeMap<>();

    /** A client of the program on this port. */
    public ApiClient(int port) {
        this.base = "http://localhost:" + port;
    }

    /** An answer: its status, its kind and its JSON, which is missing where there was none. */
    public record Answer(int status, String kind, byte[] body) {

        /** The body, read. */
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** One text in it. */
        public String at(String pointer) {
            return json().at(pointer).asString();
        }
    }

    /** Asks as an account, or as nobody where that is empty. */
    public Answer get(String account, String path) {
        return send(account, HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Sends JSON. */
    public Answer post(String account, String path, String json) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Sends JSON under a key. */
    public Answer post(String account, String path, String json, String idempotencyKey) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(json)));
    }

    Answer send(String account, String method, String path, String contentType, String body) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", contentType)
                        .method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a file, as a form does. */
    public Answer upload(String account, String path, String fileName, byte[] content) {
        var boundary = "tabard-boundary";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, fileName)
                        .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        return send(
                account,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArrays(java.util.List.of(head, content, tail))));
    }

    private Answer send(String account, HttpRequest.Builder request) {
        if (!account.isEmpty()) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(account, this::token));
        }
        return exchange(request.build());
    }

    private String token(String account) {
        var basic = Base64.getEncoder().encodeToString((account + ":tabard-demo").getBytes(StandardCharsets.UTF_8));
        return exchange(HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build())
                .at("/access_token");
    }

    private Answer exchange(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
