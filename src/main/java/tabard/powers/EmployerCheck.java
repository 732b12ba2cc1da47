package tabard.powers;

import java.util.stream.Stream;

/** The person works for the employer, and the force's arrangement with the employer is live and covers the power. */
final class EmployerCheck {

    private EmployerCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        return Stream.of(within(inquiry), employed(inquiry), live(inquiry)).flatMap(reason -> reason);
    }

    private static Stream<Reason> employed(Inquiry inquiry) {
        return inquiry.facts().employed()
                ? Stream.empty()
                : Stream.of(inquiry.reason(
                        Rule.EMPLOYED,
                        "The person is not known to be an employee of the employer who applies.",
                        "Employment by that employer, on record."));
    }

    private static Stream<Reason> live(Inquiry inquiry) {
        var arrangement = inquiry.facts().arrangement();
        if (arrangement != null && arrangement.liveOn(inquiry.on())) {
            return Stream.empty();
        }
        return Stream.of(inquiry.reason(
                Rule.ARRANGEMENT_LIVE,
                arrangement == null
                        ? "%s has no arrangement with the employer.".formatted(inquiry.force())
                        : "The arrangement of %s with the employer is not in effect on %s."
                                .formatted(inquiry.force(), inquiry.day()),
                "An arrangement between %s and the employer that is in effect on %s."
                        .formatted(inquiry.force(), inquiry.day())));
    }

    private static Stream<Reason> within(Inquiry inquiry) {
        var arrangement = inquiry.facts().arrangement();
        if (arrangement == null || arrangement.powers().contains(inquiry.power().code())) {
            return Stream.empty();
        }
        return Stream.of(inquiry.reason(
                Rule.WITHIN_ARRANGEMENT,
                "The arrangement of %s with the employer does not cover '%s'."
                        .formatted(inquiry.force(), inquiry.name()),
                "'%s' among the powers of the arrangement.".formatted(inquiry.name())));
    }
}
