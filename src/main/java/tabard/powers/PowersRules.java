package tabard.powers;

/** Decides which of the powers asked for a person may hold, with every reason why not. */
public final class PowersRules {

    private final PowersCatalogue catalogue;

    public PowersRules(PowersCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads every rule for every power asked for. */
    public PowersDecision decide(PowersQuestion question) {
        if (!question.scheme().equals(catalogue.scheme())) {
            throw new IllegalArgumentException("This is the catalogue of %s, and the question is about %s."
                    .formatted(catalogue.scheme(), question.scheme()));
        }
        return new Answers(catalogue, question).decision();
    }
}
