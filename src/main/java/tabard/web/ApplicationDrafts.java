package tabard.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The applications somebody is filling in, each under an address of its own, so that tabs do not mix theirs. They live as
 * long as the sign-in does.
 */
@Component
class ApplicationDrafts {

    private static final String NAME = ApplicationDrafts.class.getName();
    private static final int MOST = 20;

    private final HttpSession session;

    ApplicationDrafts(HttpSession session) {
        this.session = session;
    }

    /** The draft has gone with the sign-in it belonged to. */
    static class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Says so at the beginning of a new one. */
    @ControllerAdvice(basePackageClasses = Gone.class)
    static class GonePages {

        @ExceptionHandler
        String on(Gone gone) {
            return "redirect:/supplier/apply?gone";
        }
    }

    private static final class Latest extends LinkedHashMap<UUID, ApplicationDraft> {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ApplicationDraft> eldest) {
            return size() > MOST;
        }
    }

    ApplicationDraft get(String id) {
        var key = Addressed.by(id, UUID::fromString);
        synchronized (drafts()) {
            var found = drafts().get(key);
            if (found == null) {
                throw new Gone();
            }
            return found;
        }
    }

    void keep(ApplicationDraft draft) {
        synchronized (drafts()) {
            drafts().put(draft.id(), draft);
        }
    }

    private Map<UUID, ApplicationDraft> drafts() {
        if (session.getAttribute(NAME) instanceof Latest known) {
            return known;
        }
        var latest = new Latest();
        session.setAttribute(NAME, latest);
        return latest;
    }
}
