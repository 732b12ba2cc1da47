package tabard.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.endorsement.AnswerReviewer;
import tabard.endorsement.AnswerReviewer.Better;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.KeepList;
import tabard.endorsement.LeaveScheme;
import tabard.endorsement.PackVersions;
import tabard.endorsement.ReconfirmEndorsement;
import tabard.endorsement.ReviewEndorsement;
import tabard.kernel.SchemeCode;

/** What is done with an application under a scheme without powers, and with an entry of its list: each by a named person. */
@RestController
@RequestMapping("/api/v1/schemes/{scheme}/applications/{id}")
class EndorsementActsApi {

    private static final int MOST = 1_000;

    private final EndorsementsApi applications;
    private final PackVersions versions;
    private final ReviewEndorsement review;
    private final AnswerReviewer reviewer;
    private final KeepList list;
    private final ReconfirmEndorsement reconfirm;
    private final LeaveScheme leave;

    EndorsementActsApi(
            EndorsementsApi applications,
            PackVersions versions,
            ReviewEndorsement review,
            AnswerReviewer reviewer,
            KeepList list,
            ReconfirmEndorsement reconfirm,
            LeaveScheme leave) {
        this.applications = applications;
        this.versions = versions;
        this.review = review;
        this.reviewer = reviewer;
        this.list = list;
        this.reconfirm = reconfirm;
        this.leave = leave;
    }

    /** Words that go with it: a question, a reason. */
    record WordsRequest(@Nullable String words) {

        @Nullable
        String read() {
            return Texts.optional("words", words, MOST);
        }
    }

    /** What a reviewer can decide. */
    enum Outcome {
        CONFIRMED,
        NOT_CONFIRMED
    }

    /** A decision; {@code found} are the criteria of the checklist that the reviewer found met. */
    record DecisionRequest(
            @Nullable Outcome outcome,
            @Nullable List<@Nullable String> found,
            @Nullable String words) {}

    /** An answer to the reviewer; answers and criteria that are absent stay as they are. */
    record ReplyRequest(
            @Nullable String words,
            @Nullable Map<String, @Nullable Object> answers,
            @Nullable List<@Nullable String> criteria) {}

    /** A reconfirmation; answers that are absent stay as they are. */
    record ReconfirmationRequest(
            @Nullable Map<String, @Nullable Object> answers,
            @Nullable Boolean declared) {}

    @PostMapping("/query")
    EndorsementAnswer query(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody WordsRequest request) {
        applications.get(scheme, id);
        review.query(id, request.read(), SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/decision")
    EndorsementAnswer decide(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody DecisionRequest request) {
        applications.get(scheme, id);
        var by = SignedIn.current().actor();
        var found = EndorsementsApi.codes("found", request.found());
        var words = Texts.optional("words", request.words(), MOST);
        switch (Needed.given("outcome", request.outcome())) {
            case CONFIRMED -> review.confirm(id, found, words, by);
            case NOT_CONFIRMED -> review.notConfirm(id, found, words, by);
        }
        return applications.one(scheme, id);
    }

    @PostMapping("/reply")
    EndorsementAnswer reply(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody ReplyRequest request) {
        var better = better(scheme, id, request);
        reviewer.answer(
                id,
                Texts.optional("words", request.words(), MOST),
                better,
                SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/resubmission")
    EndorsementAnswer sendAgain(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody ReplyRequest request) {
        var better = better(scheme, id, request);
        reviewer.sendAgain(
                id,
                Texts.optional("words", request.words(), MOST),
                better,
                SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/pause")
    EndorsementAnswer pause(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody WordsRequest request) {
        applications.get(scheme, id);
        list.pause(id, request.read(), SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/resumption")
    EndorsementAnswer resume(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody WordsRequest request) {
        applications.get(scheme, id);
        list.resume(id, request.read(), SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/removal")
    EndorsementAnswer remove(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody WordsRequest request) {
        applications.get(scheme, id);
        list.remove(id, request.read(), SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/reconfirmation")
    EndorsementAnswer reconfirm(
            @PathVariable SchemeCode scheme,
            @PathVariable EndorsementId id,
            @RequestBody ReconfirmationRequest request) {
        var pack = versions.of(applications.get(scheme, id));
        reconfirm.reconfirm(
                id,
                GivenAnswers.read(pack, request.answers()),
                Boolean.TRUE.equals(request.declared()),
                SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    @PostMapping("/withdrawal")
    EndorsementAnswer leave(
            @PathVariable SchemeCode scheme, @PathVariable EndorsementId id, @RequestBody WordsRequest request) {
        applications.get(scheme, id);
        leave.leave(id, request.read(), SignedIn.current().actor());
        return applications.one(scheme, id);
    }

    private Better better(SchemeCode scheme, EndorsementId id, ReplyRequest request) {
        var pack = versions.of(applications.get(scheme, id));
        return new Better(
                request.answers() == null ? null : GivenAnswers.read(pack, request.answers()),
                request.criteria() == null ? null : EndorsementsApi.codes("criteria", request.criteria()));
    }
}
