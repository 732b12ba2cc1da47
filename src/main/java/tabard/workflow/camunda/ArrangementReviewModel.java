package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/arrangement-review.bpmn} and Java share; a test compares the two, both ways. */
final class ArrangementReviewModel {

    static final String PROCESS = "arrangement-review";
    static final String ARRANGEMENT_ENDED = "tabard.arrangementEnded";

    static final String REVIEW_DUE = "Event_ReviewDue";
    static final String REVIEW_ARRANGEMENT = "UserTask_ReviewArrangement";

    static final Set<ProcessVariable<?>> VARIABLES = Set.of();

    private ArrangementReviewModel() {}
}
