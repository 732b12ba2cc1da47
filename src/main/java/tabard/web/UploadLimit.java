package tabard.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever uploads too large a file back to the page, which says so. Left to the server, the request could not be read
 * at all, and so nothing in it could be answered. The server reads as much as a document may have; every other page takes a
 * little more than a roster and no more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {

    static final String PARAMETER = "too-large";

    private static final DataSize USUAL = DataSize.ofMegabytes(9);
    private static final Pattern DOCUMENTS = Pattern.compile(
            "(.*/supplier/documents(?:/[0-9a-f-]{36})?|.*/supplier/approval/(?:controllers|documents/[a-z-]+)"
                    + "|.*/(?:approvals|arrangements)/[0-9a-f-]{36}/(?:recommendation|agreements/[a-z-]+)"
                    + "|.*/meetings/[0-9a-f-]{36})(?:/replacement)?");
    private static final Pattern PHOTOS = Pattern.compile("(.*/supplier/people/[0-9a-f-]{36}/photo)");
    private static final Pattern ROSTERS = Pattern.compile("(.*/supplier/(?:rosters|leavers))");

    private final DataSize documents;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize documents) {
        this.documents = documents;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || type == null
                || !type.startsWith("multipart/")
                || request.getContentLengthLong() <= limit(request).toBytes();
    }

    private DataSize limit(HttpServletRequest request) {
        var uri = request.getRequestURI();
        return DOCUMENTS.matcher(uri).matches() || PHOTOS.matcher(uri).matches() ? documents : USUAL;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var pages : new Pattern[] {DOCUMENTS, PHOTOS, ROSTERS}) {
            var page = pages.matcher(request.getRequestURI());
            if (page.matches()) {
                response.sendRedirect(page.group(1) + "?" + PARAMETER);
                return;
            }
        }
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }
}
