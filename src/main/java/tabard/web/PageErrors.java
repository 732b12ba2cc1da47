package tabard.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.Refusal;

/**
 * Everything a person has to put right before a page can be sent, in the order of the page. The layout shows it as an
 * error summary; each field shows its own.
 */
final class PageErrors {

    /** The name under which every template finds them. */
    static final String NAME = "errors";

    private final List<PageError> all = new ArrayList<>();

    /** Adds what is wrong with a field. */
    PageErrors add(String field, String key, Object... arguments) {
        all.add(new PageError(field, key, List.of(arguments), key));
        return this;
    }

    /** Adds a sentence that is already in the person's language. */
    PageErrors addText(@Nullable String field, String sentence) {
        all.add(new PageError(field, "", List.of(), sentence));
        return this;
    }

    /** Adds a refusal by the rules: in the words of {@code refusal.<type>}, or its own where there are none. */
    PageErrors add(Refusal refusal) {
        all.add(new PageError(null, "refusal." + refusal.type(), List.of(), refusal.detail()));
        return this;
    }

    /** The first thing wrong with a field, or null. */
    public @Nullable PageError on(String field) {
        return all.stream()
                .filter(error -> field.equals(error.field()))
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<PageError> all() {
        return List.copyOf(all);
    }

    /** The page again, with what to put right on it. */
    ModelAndView page(String view) {
        var page = new ModelAndView(view, HttpStatus.BAD_REQUEST);
        page.addObject(NAME, this);
        return page;
    }

    /** The page again, with the refusal on it; one of what is not there stays a refusal. */
    ModelAndView refused(Refusal refusal, String view) {
        if (refusal.notFound()) {
            throw refusal;
        }
        var page = add(refusal).page(view);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
