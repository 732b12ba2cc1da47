package tabard.policy;

import java.util.stream.Stream;
import tabard.powers.ForcePolicy;

/** One thing that a draft has to pass before it is sent and again before it is approved. All beans of this kind are asked. */
public interface PolicyGate {

    /** What stands against the policy; nothing where it passes. */
    Stream<Objection> objections(ForcePolicy policy);
}
