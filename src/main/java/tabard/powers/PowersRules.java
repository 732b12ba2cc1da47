package tabard.powers;

import java.util.ArrayList;
import java.util.List;

/** Decides which of the powers asked for a person may hold, with every reason why not. */
public final class PowersRules {

    /** How many policies and days are kept ready at once. */
    private static final int KEPT = 256;

    private final PowersCatalogue catalogue;
    private volatile List<CompiledPolicy> ready = List.of();

    public PowersRules(PowersCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads every rule for every power asked for. */
    public PowersDecision decide(PowersQuestion question) {
        if (!question.scheme().equals(catalogue.scheme())) {
            throw new IllegalArgumentException("This is the catalogue of %s, and the question is about %s."
                    .formatted(catalogue.scheme(), question.scheme()));
        }
        return new Answers(compiled(question), question).decision();
    }

    private CompiledPolicy compiled(PowersQuestion question) {
        var kept = ready;
        for (int at = 0; at < kept.size(); at++) {
            if (kept.get(at).answers(question)) {
                return kept.get(at);
            }
        }
        var compiled = new CompiledPolicy(catalogue, question);
        keep(kept, compiled);
        return compiled;
    }

    // Two that read at once may each forget what the other kept; it is then read again.
    private void keep(List<CompiledPolicy> kept, CompiledPolicy compiled) {
        var next = new ArrayList<CompiledPolicy>(KEPT);
        next.add(compiled);
        next.addAll(kept.subList(0, Math.min(kept.size(), KEPT - 1)));
        ready = List.copyOf(next);
    }
}
