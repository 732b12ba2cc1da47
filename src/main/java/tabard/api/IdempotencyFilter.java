package tabard.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tabard.access.SignedIn;
import tabard.api.AnsweredRequests.Answered;
import tabard.kernel.Sha256;

/**
 * Does a write that carries an {@code Idempotency-Key} once: sent again by the same account, it is answered as it was. The
 * same key with another request is refused. Uploads are drafts until they are confirmed, so they take no key.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String KEY = "Idempotency-Key";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final AnsweredRequests answered;
    private final DoorProblems problems;

    IdempotencyFilter(AnsweredRequests answered, DoorProblems problems) {
        this.answered = answered;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || READS.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = SignedIn.find();
        var key = request.getHeader(KEY);
        if (account.isEmpty() || key.isBlank() || key.length() > 200) {
            chain.doFilter(request, response);
            return;
        }
        var read = new ReadAgain(request);
        var username = account.get().getUsername();
        var fingerprint = fingerprint(read);
        var before = answered.take(username, key, fingerprint);
        if (before.isEmpty()) {
            work(username, key, fingerprint, read, response, chain);
        } else {
            repeat(before.get(), fingerprint, response);
        }
    }

    private void work(
            String account,
            String key,
            String fingerprint,
            ReadAgain request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(request, kept);
            done = kept.getStatus() < 500;
        } finally {
            if (done) {
                answered.keep(
                        account,
                        key,
                        new Answered(
                                fingerprint, kept.getStatus(), kept.getContentType(), kept.getContentAsByteArray()));
            } else {
                answered.giveBack(account, key);
            }
        }
        kept.copyBodyToResponse();
    }

    private void repeat(Answered before, String fingerprint, HttpServletResponse response) throws IOException {
        if (!before.fingerprint().equals(fingerprint)) {
            problems.write(
                    response,
                    HttpStatus.CONFLICT,
                    "idempotency-key-reused",
                    "This Idempotency-Key was sent with another request. Use a new one.");
        } else if (before.status() == null) {
            problems.write(
                    response,
                    HttpStatus.CONFLICT,
                    "still-working",
                    "The first request with this Idempotency-Key is still being worked on. Try again in a moment.");
        } else {
            replay(before.status(), before.kind(), before.body(), response);
        }
    }

    private static void replay(int status, @Nullable String kind, byte @Nullable [] body, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        if (kind != null) {
            response.setContentType(kind);
        }
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }

    private static String fingerprint(ReadAgain request) {
        var what = request.getMethod() + " " + request.getRequestURI() + "\n";
        return Sha256.hex(what.getBytes(StandardCharsets.UTF_8), request.body());
    }
}
