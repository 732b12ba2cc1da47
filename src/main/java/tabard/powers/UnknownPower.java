package tabard.powers;

/** Says that a scheme has no such power, and what there is instead where that is known. */
final class UnknownPower {

    private UnknownPower() {}

    static Reason reason(PowersCatalogue catalogue, PowerCode code) {
        var why = catalogue.notAPower(code.value());
        return new Reason(
                Rule.UNKNOWN_POWER,
                catalogue.provision(Rule.UNKNOWN_POWER),
                "The %s has no power '%s'.%s"
                        .formatted(
                                catalogue.schemeName(),
                                code,
                                why.map(not -> " " + not.reason()).orElse("")),
                why.map(not -> "Leave it out. Another way: " + not.route())
                        .orElse("Ask for a power of the catalogue."));
    }
}
