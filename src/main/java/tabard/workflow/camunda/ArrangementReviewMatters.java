package tabard.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tabard.approval.MadeArrangements;
import tabard.approval.ReviewCalls;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Arrangements: what the process of their reviews is about. */
@Component
class ArrangementReviewMatters implements ProcessMatters {

    private final MadeArrangements made;
    private final ReviewCalls calls;
    private final Clock clock;

    ArrangementReviewMatters(MadeArrangements made, ReviewCalls calls, Clock clock) {
        this.made = made;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String process() {
        return ArrangementReviewModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var arrangement = made.ofStream(key);
        return new Matter(process(), key, null, arrangement.force(), arrangement.scheme(), arrangement.organisation());
    }

    /** The first moment of the day on which the next review is called for, in Europe/London. */
    @Override
    public Instant comes(String key, String event) {
        return calls.next(made.ofStream(key)).on().atStartOfDay(clock.getZone()).toInstant();
    }
}
