package tabard.scheme;

import java.util.List;
import java.util.stream.Collectors;

/** A policy is not valid. Everything that is wrong with it is said at once, and nothing of it is saved. */
public class PolicyFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PolicyFault> faults;

    /**
     * Refuses a policy.
     *
     * @param faults at least one
     */
    public PolicyFaults(List<PolicyFault> faults) {
        super(faults.stream()
                .map(fault -> "%s: %s (%s)".formatted(fault.field(), fault.message(), fault.rule()))
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, in the order of the document. */
    public List<PolicyFault> faults() {
        return faults;
    }
}
