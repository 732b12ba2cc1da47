package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The law of one power in one country: when it stands in the text, when it can be used, and what is believed of it.
 *
 * @param text when it is in force; in order of time, never empty
 * @param operative when it can be used; empty where that is whenever it is in force
 * @param changes changes that are enacted and not yet settled in {@code text}
 * @param savings old orders that outlived the text; they never make a new grant possible
 * @param standing what was thought of it on the day the catalogue was made
 */
public record PowerLaw(
        List<InForce> text, List<Use> operative, List<Change> changes, List<Saving> savings, Standing standing) {

    /** One stay in the text: what put it there, and what took it out. */
    public record InForce(
            Span span, String instrument, @Nullable String endInstrument, Confidence confidence) {}

    /** Days on which the power can be used, and why on no others. */
    public record Use(Span span, String reason, Confidence confidence) {}

    /** An enacted change. Where it is under review its day is believed and not confirmed. */
    public record Change(
            String kind, LocalDate effective, boolean underReview, String instrument, String known, String action) {}

    /** What outlived the text, and until when. */
    public record Saving(@Nullable LocalDate to, String covers, String instrument, Confidence confidence) {}

    /** What the catalogue says as at its own date. */
    public record Standing(
            LocalDate asOf, boolean underReview, boolean grantable, String reason, Confidence confidence) {}

    public PowerLaw {
        text = text.stream()
                .sorted(Comparator.comparing(entry -> first(entry.span())))
                .toList();
        operative = List.copyOf(operative);
        changes = List.copyOf(changes);
        savings = List.copyOf(savings);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A power is in force on some day.");
        }
    }

    /** What the law says of the power on a day. */
    public PowerStatus statusOn(LocalDate day) {
        if (text.stream().allMatch(entry -> entry.span().startsAfter(day))) {
            return PowerStatus.NOT_COMMENCED;
        }
        if (text.stream().noneMatch(entry -> entry.span().contains(day))) {
            return PowerStatus.REPEALED;
        }
        if (reviewFrom().filter(review -> !day.isBefore(review)).isPresent()) {
            return PowerStatus.LEGAL_REVIEW;
        }
        if (uses().anyMatch(use -> use.contains(day))) {
            return PowerStatus.IN_FORCE;
        }
        return uses().anyMatch(use -> use.endedBy(day)) ? PowerStatus.SPENT : PowerStatus.NOT_OPERATIVE;
    }

    /**
     * The first day on which the power is no longer in force or usable, past or future; for a repealed power the day of the
     * repeal. Empty where no end is dated, where an end is only believed, and for a use that never began.
     */
    public Optional<LocalDate> endsOn(LocalDate day) {
        if (statusOn(day) == PowerStatus.REPEALED) {
            return lastRepealBy(day).map(stay -> stay.span().to());
        }
        var stay = nearest(text.stream().map(InForce::span).toList(), day).orElseThrow();
        var use = nearest(uses().flatMap(span -> span.within(stay).stream()).toList(), day);
        var end = use.isEmpty() || endIsBelieved(use.get())
                ? stay.to()
                : use.get().to();
        return Optional.ofNullable(end);
    }

    /** Tells whether it is offered unless a force says otherwise: usable that day, and not held back by the catalogue. */
    public boolean grantableOn(LocalDate day) {
        return statusOn(day).usable()
                && (standing.grantable() || !statusOn(standing.asOf()).usable());
    }

    /** The stay in the text that had ended last on a day, if one had. */
    Optional<InForce> lastRepealBy(LocalDate day) {
        return text.stream().filter(stay -> stay.span().endedBy(day)).reduce((_, later) -> later);
    }

    /** The first day from which the power is held for legal review, if it is. */
    Optional<LocalDate> reviewFrom() {
        var believed = changes.stream().filter(Change::underReview).map(Change::effective);
        var held = standing.underReview() ? Stream.of(lastDatedUse()) : Stream.<LocalDate>empty();
        return believed.sorted().findFirst().or(held::findFirst);
    }

    private boolean endIsBelieved(Span use) {
        return use.to() != null && reviewFrom().filter(use.to()::equals).isPresent();
    }

    // Where no day is given for what is under review, its use is doubted from the end that is dated, or else
    // throughout.
    private LocalDate lastDatedUse() {
        var last = uses().reduce((_, later) -> later).map(Span::to);
        return last.orElse(first(text.getFirst().span()));
    }

    private Stream<Span> uses() {
        var stays = text.stream().map(InForce::span);
        return operative.isEmpty()
                ? stays
                : stays.flatMap(stay -> operative.stream().flatMap(use -> use.span().within(stay).stream()));
    }

    private static Optional<Span> nearest(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> !span.endedBy(day))
                .findFirst()
                .or(() -> spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast()));
    }

    private static LocalDate first(Span span) {
        return span.from() == null ? LocalDate.MIN : span.from();
    }
}
