package tabard.powers;

import java.time.LocalDate;

/** Says why a power stands as it does on a day. */
final class StatusWords {

    private StatusWords() {}

    /** The catalogue's own reason where the power stands as on the day the catalogue was made; else one from its dates. */
    static String reason(PowerLaw law, LocalDate day) {
        return law.statusOn(day) == law.statusOn(law.standing().asOf())
                ? law.standing().reason()
                : dated(law, day);
    }

    private static String dated(PowerLaw law, LocalDate day) {
        return switch (law.statusOn(day)) {
            case NOT_COMMENCED -> "Not in force before %s.".formatted(PlainWords.day(begins(law)));
            case IN_FORCE -> "In force and usable on this day.";
            case NOT_OPERATIVE, SPENT -> use(law);
            case LEGAL_REVIEW -> doubt(law);
            case REPEALED ->
                "Repealed on %s.".formatted(PlainWords.day(law.endsOn(day).orElseThrow()));
        };
    }

    /** The day on which the power first came into force. */
    static LocalDate begins(PowerLaw law) {
        var from = law.text().getFirst().span().from();
        return from == null ? LocalDate.MIN : from;
    }

    /** Why it can be used on some days and not on others. */
    static String use(PowerLaw law) {
        return law.operative().isEmpty()
                ? law.standing().reason()
                : law.operative().getLast().reason();
    }

    /** What is believed and not confirmed. */
    static String doubt(PowerLaw law) {
        return law.changes().stream()
                .filter(PowerLaw.Change::underReview)
                .map(PowerLaw.Change::known)
                .findFirst()
                .orElse(law.standing().reason());
    }
}
