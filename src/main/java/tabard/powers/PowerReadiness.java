package tabard.powers;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a power could be granted, and if not, why not yet and what would change that.
 *
 * @param finding what the rules say of it on the day asked about
 * @param required what they say of the powers that it requires and that are not there, were they asked for with it
 * @param ways every smallest set of actions that leads to a yes, cheapest first; empty where it is a yes already, or where
 *     nothing that anybody can do would make it one
 */
public record PowerReadiness(Finding finding, List<Finding> required, List<Way> ways) {

    /** One thing that is missing, of the power itself or of one that it requires. */
    public record Missing(PowerCode power, Reason reason) {}

    public PowerReadiness {
        required = List.copyOf(required);
        ways = List.copyOf(ways);
    }

    /** The power asked for. */
    public PowerCode power() {
        return finding.power();
    }

    /** Whether the rules allow a grant on the day asked about. */
    public boolean ready() {
        return finding.grantable();
    }

    /** Whether only a change in the law, a lawyer's answer or another force could make it a yes. */
    public boolean never() {
        return !ready() && ways.isEmpty();
    }

    /** Everything that is missing: first of the power itself, then of those it requires. */
    public List<Missing> missing() {
        return Stream.concat(Stream.of(finding), required.stream())
                .flatMap(found -> found.reasons().stream().map(reason -> new Missing(found.power(), reason)))
                .toList();
    }
}
