package tabard.powers;

import java.util.List;
import tabard.powers.Argument.Count;
import tabard.powers.Argument.Counted;

/** What the law requires beside the power itself: another power, offences or byelaws named, an agreement. */
final class RequirementCheck {

    private RequirementCheck() {}

    static List<Check> of(Inquiry inquiry) {
        return inquiry.power().requires().stream()
                .map(dependency -> check(inquiry, dependency))
                .toList();
    }

    private static Check check(Inquiry inquiry, Dependency dependency) {
        return switch (dependency.expression()) {
            case Expression.OnePower(PowerCode power) -> power(inquiry, dependency, List.of(power));
            case Expression.AnyPower(List<PowerCode> powers) -> power(inquiry, dependency, powers);
            case Expression.Offences(int atLeast) -> offences(inquiry, dependency, atLeast);
            case Expression.Byelaws(int atLeast) -> byelaws(inquiry, dependency, atLeast);
            case Expression.AgreementOnFile(String agreement) ->
                PolicyCheck.onFile(
                        agreement,
                        Reason.of(
                                dependency.basis(),
                                Wording.AGREEMENT_OF_LAW,
                                inquiry.named(),
                                new Argument.Quoted(agreement)));
        };
    }

    private static Check power(Inquiry inquiry, Dependency dependency, List<PowerCode> required) {
        var names = inquiry.anyOf(required);
        var missing = Reason.of(dependency.basis(), Wording.REQUIRES_POWER, inquiry.named(), names);
        var refused = Reason.of(dependency.basis(), Wording.REQUIRED_POWER_REFUSED, inquiry.named(), names);
        return (_, answers, against) -> {
            if (!Dependencies.any(required, answers::met)) {
                against.add(Dependencies.any(required, answers::asked) ? refused : missing);
            }
        };
    }

    private static Check offences(Inquiry inquiry, Dependency dependency, int atLeast) {
        var needed = new Count(atLeast, Counted.OFFENCE);
        var none = Reason.of(dependency.basis(), Wording.OFFENCE_NAMED, inquiry.named(), needed);
        return (asked, _, against) -> {
            var named = asked.offences().size();
            if (named < atLeast) {
                against.add(named == 0 ? none : tooFew(inquiry, dependency, Wording.TOO_FEW_OFFENCES, named, needed));
            }
        };
    }

    private static Check byelaws(Inquiry inquiry, Dependency dependency, int atLeast) {
        var needed = new Count(atLeast, Counted.BYELAW);
        var none = Reason.of(dependency.basis(), Wording.BYELAW_NAMED, inquiry.named(), needed);
        return (asked, _, against) -> {
            var named = asked.byelaws().size();
            if (named < atLeast) {
                against.add(named == 0 ? none : tooFew(inquiry, dependency, Wording.TOO_FEW_BYELAWS, named, needed));
            }
        };
    }

    private static Reason tooFew(Inquiry inquiry, Dependency dependency, Wording wording, int named, Count needed) {
        return Reason.of(
                dependency.basis(),
                wording,
                inquiry.named(),
                needed,
                new Argument.Number(named),
                new Argument.Number(needed.number()));
    }
}
