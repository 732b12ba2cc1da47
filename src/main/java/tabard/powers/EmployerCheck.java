package tabard.powers;

import java.util.List;

/** The person works for the employer, and the force's arrangement with the employer is live and covers the power, for the person's role too. */
final class EmployerCheck {

    private EmployerCheck() {}

    static List<Check> of(Inquiry inquiry) {
        return List.of(within(inquiry), role(inquiry), employed(inquiry), live(inquiry));
    }

    private static Check employed(Inquiry inquiry) {
        var notEmployed = inquiry.reason(Wording.EMPLOYED);
        return (_, answers, against) -> {
            if (!answers.facts().employed()) {
                against.add(notEmployed);
            }
        };
    }

    private static Check live(Inquiry inquiry) {
        var none = inquiry.reason(Wording.NO_ARRANGEMENT, inquiry.force(), inquiry.day());
        var notLive = inquiry.reason(Wording.ARRANGEMENT_NOT_LIVE, inquiry.force(), inquiry.day());
        return (_, answers, against) -> {
            var arrangement = answers.facts().arrangement();
            if (arrangement == null) {
                against.add(none);
            } else if (!arrangement.liveOn(inquiry.on())) {
                against.add(notLive);
            }
        };
    }

    private static Check within(Inquiry inquiry) {
        var notCovered = inquiry.reason(Wording.WITHIN_ARRANGEMENT, inquiry.force(), inquiry.named());
        return (_, answers, against) -> {
            var arrangement = answers.facts().arrangement();
            if (arrangement != null
                    && !arrangement.powers().contains(inquiry.power().code())) {
                against.add(notCovered);
            }
        };
    }

    // What the arrangement covers for nobody is said once, by the check above.
    private static Check role(Inquiry inquiry) {
        var notTheirs = inquiry.reason(Wording.WITHIN_ROLE, inquiry.force(), inquiry.named());
        var power = inquiry.power().code();
        return (_, answers, against) -> {
            var arrangement = answers.facts().arrangement();
            if (arrangement != null && arrangement.powers().contains(power) && !arrangement.covers(power)) {
                against.add(notTheirs);
            }
        };
    }
}
