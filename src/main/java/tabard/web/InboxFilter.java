package tabard.web;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tabard.kernel.OrganisationId;
import tabard.workflow.InboxQuery;

/**
 * What of an inbox somebody wants to see. What is no id of an organisation is left out.
 *
 * @param step one step of the process, or empty
 * @param supplier the id of one organisation, or empty
 * @param due {@code overdue}, {@code week}, or empty
 */
record InboxFilter(String step, String supplier, String due) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int PAGE = 25;
    private static final Duration WEEK = Duration.ofDays(7);

    static InboxFilter of(@Nullable String step, @Nullable String supplier, @Nullable String due) {
        var id = plain(supplier);
        return new InboxFilter(plain(step), ID.matcher(id).matches() ? id : "", plain(due));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether anything is asked for; the page asks. */
    public boolean isSet() {
        return !(step + supplier + due).isEmpty();
    }

    InboxQuery narrow(InboxQuery query, Clock clock) {
        var narrowed = query.limit(PAGE);
        if (!step.isEmpty()) {
            narrowed = narrowed.at(step);
        }
        if (!supplier.isEmpty()) {
            narrowed = narrowed.within(OrganisationId.parse(supplier));
        }
        return switch (due) {
            case "overdue" -> narrowed.dueBefore(clock.instant());
            case "week" -> narrowed.dueBefore(clock.instant().plus(WEEK));
            default -> narrowed;
        };
    }

    /** The address of the page that follows. */
    @Nullable
    String next(String path, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        return UriComponentsBuilder.fromPath(path)
                .queryParam("step", step)
                .queryParam("supplier", supplier)
                .queryParam("due", due)
                .queryParam("after", cursor)
                .encode()
                .build()
                .toUriString();
    }
}
