package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Walks the pages of an account without a browser, from link to link, and shows every answer to whoever looks. */
final class PagesOfAccount {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    PagesOfAccount(int port) {
        this.base = "http://localhost:" + port;
    }

    PagesOfAccount signedIn(String account) {
        var page = text(get("/sign-in"));
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token.");
        }
        post(
                "/sign-in",
                "username=" + account + "&password=tabard-demo&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        return this;
    }

    /** Goes from these pages to all they link to, until so many have been seen; answers the paths. */
    Set<String> walk(List<String> from, int most, BiConsumer<String, byte[]> look) {
        var seen = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty() && seen.size() < most) {
            var path = next.removeFirst();
            if (path.startsWith("/webjars") || path.startsWith("/css") || path.startsWith("/js") || !seen.add(path)) {
                continue;
            }
            var body = get(path);
            look.accept(path, body);
            var links = LINK.matcher(text(body));
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (!link.startsWith("/sign-out")) {
                    next.addLast(link);
                }
            }
        }
        return seen;
    }

    private byte[] get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path.replace(" ", "%20")))
                .GET());
    }

    private void post(String path, String form) {
        exchange(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private byte[] exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
