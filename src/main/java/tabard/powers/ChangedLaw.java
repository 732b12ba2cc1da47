package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tabard.powers.PowerLaw.InForce;
import tabard.powers.PowerLaw.Standing;
import tabard.powers.PowerLaw.Use;

/** The law of one power in one country once a change is made to it. */
final class ChangedLaw {

    private final LawChange change;
    private final Power power;
    private final Country country;
    private final PowerLaw before;

    ChangedLaw(LawChange change, Power power, Country country) {
        this.change = change;
        this.power = power;
        this.country = country;
        this.before = power.lawIn(country);
    }

    PowerLaw law() {
        return switch (change.kind()) {
            case REPEAL -> repealed();
            case COMMENCE -> begun();
            case CONFIRM_STANDING -> confirmed();
        };
    }

    /** The stay that covers the day ends on it, and the doubt whether it had ended, if there was one, with it. */
    private PowerLaw repealed() {
        require(
                !change.effective().isBefore(StatusWords.begins(before).plusDays(1)),
                "'%s' came into force in %s on %s: give a later day for its repeal.",
                PlainWords.day(StatusWords.begins(before)));
        var ends = before.text().getLast().span().to();
        require(
                before.text().stream().anyMatch(stay -> stay.span().contains(day())),
                "'%s' is repealed in %s on %s already: a repeal that takes effect later changes nothing.",
                ends == null ? "" : PlainWords.day(ends));
        return new PowerLaw(
                before.text().stream().filter(this::beginsBefore).map(this::cut).toList(),
                before.operative(),
                List.of(),
                before.savings(),
                standing(false, "Repealed on %s by %s.".formatted(PlainWords.day(day()), change.instrument())));
    }

    private boolean beginsBefore(InForce stay) {
        return !stay.span().startsAfter(day());
    }

    private InForce cut(InForce stay) {
        return stay.span().contains(day())
                ? new InForce(
                        new Span(stay.span().from(), day()),
                        stay.instrument(),
                        change.instrument(),
                        change.confidence())
                : stay;
    }

    private PowerLaw begun() {
        var status = before.statusOn(day());
        require(
                status != PowerStatus.IN_FORCE,
                "'%s' is in force in %s on %s already: there is nothing to begin.",
                PlainWords.day(day()));
        require(
                status != PowerStatus.LEGAL_REVIEW,
                "'%s' is held for legal review in %s on %s: confirm its standing, or record its repeal.",
                PlainWords.day(day()));
        var inText = status == PowerStatus.NOT_OPERATIVE || status == PowerStatus.SPENT;
        return new PowerLaw(
                inText ? before.text() : stays(),
                inText || !before.operative().isEmpty() ? uses() : List.of(),
                before.changes(),
                before.savings(),
                standing(true, "In force from %s: %s.".formatted(PlainWords.day(day()), change.instrument())));
    }

    private List<InForce> stays() {
        var next = before.text().stream()
                .map(stay -> stay.span().from())
                .filter(from -> from != null && from.isAfter(day()))
                .findFirst()
                .orElse(null);
        return Stream.concat(
                        before.text().stream(),
                        Stream.of(new InForce(new Span(day(), next), change.instrument(), null, change.confidence())))
                .toList();
    }

    private List<Use> uses() {
        return Stream.concat(
                        before.operative().stream().filter(use -> !use.span().startsAfter(day())),
                        Stream.of(new Use(new Span(day(), null), change.instrument(), change.confidence())))
                .toList();
    }

    /** What was believed to end does not: the end that was only believed goes with the belief. */
    private PowerLaw confirmed() {
        require(
                before.statusOn(day()) == PowerStatus.LEGAL_REVIEW,
                "'%s' is not held for legal review in %s on %s: there is no doubt to answer.",
                PlainWords.day(day()));
        var review = before.reviewFrom();
        Predicate<Use> believed = use -> use.span().to() != null
                && review.filter(use.span().to()::equals).isPresent();
        return new PowerLaw(
                before.text(),
                before.operative().stream()
                        .map(use -> believed.test(use)
                                ? new Use(new Span(use.span().from(), null), change.instrument(), change.confidence())
                                : use)
                        .toList(),
                before.changes().stream().filter(one -> !one.underReview()).toList(),
                before.savings(),
                standing(true, "Its standing is confirmed: %s.".formatted(change.instrument())));
    }

    private Standing standing(boolean grantable, String reason) {
        return new Standing(
                before.standing().asOf(),
                false,
                grantable || before.standing().grantable(),
                statusStays() ? before.standing().reason() : reason,
                change.confidence());
    }

    /** Whether on the catalogue's own day nothing changes, so that its own words about that day still hold. */
    private boolean statusStays() {
        return change.kind() != LawChange.Kind.CONFIRM_STANDING
                && day().isAfter(before.standing().asOf())
                && !before.standing().underReview();
    }

    private LocalDate day() {
        return change.effective();
    }

    private void require(boolean holds, String message, String day) {
        LawChangeRefused.require(holds, "effective", message.formatted(power.name(), country.title(), day));
    }
}
