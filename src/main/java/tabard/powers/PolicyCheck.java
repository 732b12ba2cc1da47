package tabard.powers;

import java.util.List;

/** What the force has decided: whether it runs the scheme, has a policy in effect, permits the power, and on what terms. */
final class PolicyCheck {

    private PolicyCheck() {}

    static List<Check> of(Inquiry inquiry) {
        if (!inquiry.forceRunsScheme()) {
            return always(inquiry.reason(Wording.SCHEME_RUN_BY_FORCE, inquiry.force(), inquiry.schemeName()));
        }
        if (inquiry.policy().isEmpty()) {
            return always(
                    inquiry.reason(Wording.POLICY_IN_EFFECT, inquiry.force(), inquiry.schemeName(), inquiry.day()));
        }
        return inquiry.row().filter(PolicyPower::permitted).isPresent() ? List.of() : always(notPermitted(inquiry));
    }

    private static List<Check> always(Reason reason) {
        return List.of(Check.of(List.of(reason)));
    }

    private static Reason notPermitted(Inquiry inquiry) {
        return inquiry.row()
                .map(PolicyPower::reason)
                .map(why -> inquiry.reason(
                        Wording.NOT_PERMITTED_FOR_A_REASON,
                        inquiry.force(),
                        inquiry.named(),
                        new Argument.English(why)))
                .orElseGet(() -> inquiry.reason(Wording.PERMITTED_BY_FORCE, inquiry.force(), inquiry.named()));
    }

    /** The agreement that the policy demands. What the law demands is a requirement of the power. */
    static List<Check> agreement(Inquiry inquiry) {
        return inquiry.row().map(PolicyPower::agreement).stream()
                .map(demanded -> onFile(
                        demanded,
                        inquiry.reason(
                                Wording.AGREEMENT_OF_FORCE,
                                inquiry.force(),
                                inquiry.named(),
                                inquiry.agreement(demanded),
                                new Argument.Quoted(demanded))))
                .toList();
    }

    /** Sees that an agreement is on file. */
    static Check onFile(String agreement, Reason missing) {
        return (_, answers, against) -> {
            if (!answers.facts().agreements().contains(agreement)) {
                against.add(missing);
            }
        };
    }
}
