package tabard.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.EndArrangementKnowingly;
import tabard.accreditation.EndingPreview;
import tabard.api.ArrangementAnswers.ArrangementAnswer;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;

/** The end of an arrangement: first who loses what and which cases close, then the end itself. */
@RestController
@RequestMapping("/api/v1/arrangements/{id}/ending")
class ArrangementEndingApi {

    private final EndArrangementKnowingly ending;
    private final ArrangementsView arrangements;
    private final ArrangementAnswers answers;
    private final Query query;

    ArrangementEndingApi(
            EndArrangementKnowingly ending, ArrangementsView arrangements, ArrangementAnswers answers, Query query) {
        this.ending = ending;
        this.arrangements = arrangements;
        this.answers = answers;
        this.query = query;
    }

    /** One power that would end. */
    record LostPower(String power, List<String> areas) {}

    /** One accreditation that would end. */
    record LossAnswer(String number, String person, List<LostPower> powers, LocalDate until) {

        static LossAnswer of(EndingPreview.Loss loss) {
            return new LossAnswer(
                    loss.number().value(),
                    loss.person().toString(),
                    loss.grants().stream()
                            .map(grant -> new LostPower(grant.power().value(), grant.areas()))
                            .toList(),
                    loss.until());
        }
    }

    /** Who would lose what, and which open cases would close; {@code hash} is said back by whoever ends it. */
    record PreviewAnswer(String arrangement, LocalDate on, List<LossAnswer> losses, List<String> cases, String hash) {

        static PreviewAnswer of(EndingPreview preview) {
            return new PreviewAnswer(
                    preview.arrangement().id().toString(),
                    preview.on(),
                    preview.losses().stream().map(LossAnswer::of).toList(),
                    preview.cases().stream()
                            .map(file -> file.reference().value())
                            .toList(),
                    preview.hash());
        }
    }

    /** An end: the first day on which the arrangement no longer stands, and what was shown before. */
    record EndingRequest(@Nullable LocalDate on, @Nullable String hash) {}

    /** Who would lose what, where and when. */
    @GetMapping
    PreviewAnswer preview(@PathVariable ArrangementId id, @RequestParam(required = false) @Nullable String on) {
        return PreviewAnswer.of(ending.preview(id, query.day("on", on)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.OK)
    ArrangementAnswer end(@PathVariable ArrangementId id, @RequestBody EndingRequest request) {
        var ended = ending.end(
                id,
                Needed.given("on", request.on()),
                Texts.of("hash", request.hash(), 64),
                SignedIn.current().actor());
        return answers.of(arrangements.get(ended));
    }
}
