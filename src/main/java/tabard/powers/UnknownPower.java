package tabard.powers;

import tabard.powers.Argument.English;
import tabard.powers.Argument.Quoted;

/** Says that a scheme has no such power, and what there is instead where that is known. */
final class UnknownPower {

    private UnknownPower() {}

    static Reason reason(PowersCatalogue catalogue, PowerCode code) {
        var provision = catalogue.provision(Rule.UNKNOWN_POWER);
        var scheme = new English(catalogue.schemeName());
        var power = new Quoted(code.value());
        return catalogue
                .notAPower(code.value())
                .map(not -> Reason.of(
                        provision,
                        Wording.NEVER_A_POWER,
                        scheme,
                        power,
                        new English(not.reason()),
                        new English(not.route())))
                .orElseGet(() -> Reason.of(provision, Wording.UNKNOWN_POWER, scheme, power));
    }
}
