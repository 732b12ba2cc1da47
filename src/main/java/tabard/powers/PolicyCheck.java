package tabard.powers;

import java.util.stream.Stream;

/** What the force has decided: whether it runs the scheme, has a policy in effect, permits the power, and on what terms. */
final class PolicyCheck {

    private PolicyCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        if (!inquiry.forceRunsScheme()) {
            return Stream.of(inquiry.reason(
                    Rule.SCHEME_RUN_BY_FORCE,
                    "%s is not a force that runs the %s."
                            .formatted(inquiry.force(), inquiry.catalogue().schemeName()),
                    "Ask a force that runs this scheme, or ask about the scheme that this force runs."));
        }
        if (inquiry.policy().isEmpty()) {
            return Stream.of(noPolicy(inquiry));
        }
        return inquiry.row().filter(PolicyPower::permitted).isPresent()
                ? Stream.empty()
                : Stream.of(notPermitted(inquiry));
    }

    /** The agreement that the policy demands. What the law demands is a requirement of the power. */
    static Stream<Reason> agreement(Inquiry inquiry) {
        return inquiry.row().map(PolicyPower::agreement).stream()
                .filter(demanded -> !inquiry.facts().agreements().contains(demanded))
                .map(demanded -> missing(inquiry, demanded));
    }

    private static Reason noPolicy(Inquiry inquiry) {
        return inquiry.reason(
                Rule.POLICY_IN_EFFECT,
                "%s has no policy under the %s in effect on %s."
                        .formatted(inquiry.force(), inquiry.catalogue().schemeName(), inquiry.day()),
                "A policy approved by the chief officer and in effect on that day.");
    }

    private static Reason notPermitted(Inquiry inquiry) {
        var why = inquiry.row()
                .map(PolicyPower::reason)
                .map(reason -> " " + reason)
                .orElse("");
        return inquiry.reason(
                Rule.PERMITTED_BY_FORCE,
                "%s does not permit '%s'.%s".formatted(inquiry.force(), inquiry.name(), why),
                "A policy of %s that permits the power.".formatted(inquiry.force()));
    }

    private static Reason missing(Inquiry inquiry, String demanded) {
        var name = inquiry.catalogue()
                .agreement(demanded)
                .map(PowersCatalogue.Agreement::name)
                .orElse(demanded);
        return inquiry.reason(
                Rule.AGREEMENT,
                "%s grants '%s' only where the agreement '%s' is on file, and it is not."
                        .formatted(inquiry.force(), inquiry.name(), name),
                "The agreement '%s' on file.".formatted(demanded));
    }
}
