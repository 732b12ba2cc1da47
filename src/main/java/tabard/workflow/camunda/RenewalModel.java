package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/renewal.bpmn} and Java share; a test compares the two, both ways. */
final class RenewalModel {

    static final String PROCESS = "renewal";
    static final String RENEWAL_DECIDED = "tabard.renewalDecided";

    static final String OLD_ENDS = "Event_OldEnds";

    static final Set<ProcessVariable<?>> VARIABLES = Set.of();

    private RenewalModel() {}
}
