package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.evidence.Document;

/**
 * One document on a page.
 *
 * @param forces the names of the forces it is shared with
 * @param expired whether it no longer counts today
 */
record DocumentLine(
        String id,
        String organisationId,
        String name,
        String kind,
        String type,
        long kilobytes,
        String verdict,
        @Nullable String scanner,
        @Nullable String found,
        LocalDate uploaded,
        @Nullable LocalDate expires,
        boolean expired,
        List<String> forces,
        @Nullable String replacedBy) {

    private static final int KILOBYTE = 1024;

    static DocumentLine of(Document document, PageWords words) {
        var replacedBy = document.replacedBy();
        return new DocumentLine(
                document.id().toString(),
                document.organisation().toString(),
                document.name(),
                document.kind().name(),
                document.type().name(),
                (document.size() + KILOBYTE - 1) / KILOBYTE,
                document.verdict().name(),
                document.scanner(),
                document.signature(),
                words.day(document.uploadedAt()),
                document.expiresOn(),
                document.expired(words.today()),
                document.sharedWith().stream().map(words::force).toList(),
                replacedBy == null ? null : replacedBy.toString());
    }

    /** Whether it can be downloaded. */
    public boolean deliverable() {
        return verdict.equals("CLEAN");
    }

    /** Whether another may be put in its place. */
    public boolean replaceable() {
        return replacedBy == null && !verdict.equals("REFUSED");
    }

    /** The colour of the tag of its status. */
    public String colour() {
        return replacedBy != null ? "grey" : colourOfVerdict();
    }

    /** The status that its tag names. */
    public String status() {
        return replacedBy != null ? "REPLACED" : verdict;
    }

    private String colourOfVerdict() {
        return switch (verdict) {
            case "CLEAN" -> "green";
            case "REFUSED" -> "red";
            default -> "yellow";
        };
    }
}
