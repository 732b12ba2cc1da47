package tabard.workflow.camunda;

import static tabard.workflow.camunda.ArrangementReviewModel.ARRANGEMENT_ENDED;
import static tabard.workflow.camunda.ArrangementReviewModel.PROCESS;
import static tabard.workflow.camunda.ArrangementReviewModel.REVIEW_ARRANGEMENT;
import static tabard.workflow.camunda.ArrangementReviewModel.REVIEW_DUE;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.approval.AgreementRenewed;
import tabard.approval.ArrangementReviewed;
import tabard.approval.MadeArrangements;
import tabard.approval.OrganisationDecided;
import tabard.approval.TermsVaried;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentUploaded;
import tabard.party.ArrangementEnded;

/** The reviews of an arrangement: they begin when it is made and end when its end is recorded. */
@Component
class ArrangementReviewSteps {

    private final EngineMatters matters;
    private final EngineTimers timers;
    private final MadeArrangements made;

    ArrangementReviewSteps(EngineMatters matters, EngineTimers timers, MadeArrangements made) {
        this.matters = matters;
        this.timers = timers;
        this.made = made;
    }

    @EventListener
    void on(OrganisationDecided event) {
        var arrangement = event.arrangement();
        if (arrangement != null) {
            matters.start(PROCESS, made.get(arrangement).stream(), Map.of());
        }
    }

    @EventListener
    void on(ArrangementReviewed event) {
        matters.complete(event.stream(), REVIEW_ARRANGEMENT, Map.of());
    }

    /** One that stood before is reviewed from the day on which its terms are first held here. */
    @EventListener
    void on(TermsVaried event) {
        if (event.version() == 1) {
            matters.start(PROCESS, event.stream(), Map.of());
        }
    }

    @EventListener
    void on(AgreementRenewed event) {
        timers.ask(event.stream(), REVIEW_DUE);
    }

    /** With another insurance the review may be called for on another day. */
    @EventListener
    void on(DocumentUploaded event) {
        if (event.kind() == DocumentKind.INSURANCE) {
            made.of(event.organisation()).forEach(one -> timers.ask(one.stream(), REVIEW_DUE));
        }
    }

    /** An end that is recorded again, because it was wrong, finds the process over. */
    @EventListener
    void on(ArrangementEnded event) {
        made.find(event.before())
                .or(() -> made.find(event.arrangement()))
                .filter(known -> !matters.ended(known.stream()))
                .ifPresent(known -> matters.tell(known.stream(), ARRANGEMENT_ENDED, "end"));
    }
}
