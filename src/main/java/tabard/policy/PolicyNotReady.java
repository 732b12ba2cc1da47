package tabard.policy;

import java.util.List;
import tabard.kernel.Refusal;

/** Something stands against a draft, so it is not sent or approved. */
public final class PolicyNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> objections;

    PolicyNotReady(List<String> objections) {
        super("policy-not-ready", "The draft is not ready: " + String.join(" ", objections));
        this.objections = List.copyOf(objections);
    }

    /** Everything that stands against it, each in a sentence. */
    public List<String> objections() {
        return objections;
    }
}
