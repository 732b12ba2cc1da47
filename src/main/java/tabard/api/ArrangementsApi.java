package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
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
import tabard.api.ApprovalDraftApi.RolePart;
import tabard.api.OrganisationApplicationAnswer.AgreementPart;
import tabard.approval.MadeArrangement;
import tabard.approval.MadeArrangements;
import tabard.approval.ReviewArrangement;
import tabard.approval.RolePowers;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.powers.PowerCode;

/** Arrangements with employers: read by both sides, reviewed and ended by the force. */
@RestController
@RequestMapping("/api/v1/arrangements")
class ArrangementsApi {

    private final ArrangementsView arrangements;
    private final MadeArrangements made;
    private final ReviewArrangement reviewArrangement;
    private final EndArrangementKnowingly ending;
    private final Query query;

    ArrangementsApi(
            ArrangementsView arrangements,
            MadeArrangements made,
            ReviewArrangement reviewArrangement,
            EndArrangementKnowingly ending,
            Query query) {
        this.arrangements = arrangements;
        this.made = made;
        this.reviewArrangement = reviewArrangement;
        this.ending = ending;
        this.query = query;
    }

    /**
     * What stands with an arrangement that was made on an application.
     *
     * @param reviewOverdue whether a review is due today
     */
    record TermsPart(
            List<AgreementPart> agreements,
            String uniform,
            String badge,
            LocalDate reviewDue,
            boolean reviewOverdue,
            List<MadeArrangement.Review> reviews) {

        static TermsPart of(MadeArrangement made, LocalDate today) {
            return new TermsPart(
                    made.agreements().stream().map(AgreementPart::of).toList(),
                    made.uniform(),
                    made.badge(),
                    made.reviewDue(),
                    made.due(today),
                    made.reviews());
        }
    }

    /**
     * One arrangement.
     *
     * @param roles which of the powers each role may have; empty where every role may have all of them
     * @param terms null where nothing is held on them
     */
    record ArrangementAnswer(
            String id,
            String organisation,
            String force,
            String scheme,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> powers,
            List<RolePart> roles,
            List<String> agreements,
            @Nullable TermsPart terms) {}

    /** One power that would end. */
    record LostPower(String power, List<String> areas) {}

    /** One accreditation that would end. */
    record LossAnswer(String number, String person, List<LostPower> powers, LocalDate until) {}

    /** Who would lose what; {@code hash} is said back by whoever ends it. */
    record PreviewAnswer(String arrangement, LocalDate on, List<LossAnswer> losses, String hash) {

        static PreviewAnswer of(EndingPreview preview) {
            return new PreviewAnswer(
                    preview.arrangement().id().toString(),
                    preview.on(),
                    preview.losses().stream()
                            .map(loss -> new LossAnswer(
                                    loss.number().value(),
                                    loss.person().toString(),
                                    loss.grants().stream()
                                            .map(grant ->
                                                    new LostPower(grant.power().value(), grant.areas()))
                                            .toList(),
                                    loss.until()))
                            .toList(),
                    preview.hash());
        }
    }

    /** What a review found. */
    record ReviewRequest(@Nullable String findings) {}

    /** An end: the first day on which the arrangement no longer stands, and what was shown before. */
    record EndingRequest(@Nullable LocalDate on, @Nullable String hash) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER')")
    Page<ArrangementAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var by = SignedIn.current();
        var force = by.force();
        var known = force == null ? arrangements.of(Callers.organisation(by)) : arrangements.with(force);
        return Page.of(known.stream().map(this::answer).toList(), cursor, limit);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ArrangementAnswer one(@PathVariable ArrangementId id) {
        return answer(arrangements.get(id));
    }

    @PostMapping("/{id}/reviews")
    ArrangementAnswer review(@PathVariable ArrangementId id, @RequestBody ReviewRequest request) {
        reviewArrangement.review(
                id,
                Texts.of("findings", request.findings(), 1_000),
                SignedIn.current().actor());
        return one(id);
    }

    /** Who would lose what, where and when. */
    @GetMapping("/{id}/ending")
    PreviewAnswer preview(@PathVariable ArrangementId id, @RequestParam(required = false) @Nullable String on) {
        return PreviewAnswer.of(ending.preview(id, query.day("on", on)));
    }

    @PostMapping("/{id}/ending")
    @ResponseStatus(HttpStatus.OK)
    ArrangementAnswer end(@PathVariable ArrangementId id, @RequestBody EndingRequest request) {
        var ended = ending.end(
                id,
                Needed.given("on", request.on()),
                Texts.of("hash", request.hash(), 64),
                SignedIn.current().actor());
        return answer(arrangements.get(ended));
    }

    private ArrangementAnswer answer(ArrangementFacts facts) {
        return new ArrangementAnswer(
                facts.id().toString(),
                facts.organisation().toString(),
                facts.force().value(),
                facts.scheme().value(),
                facts.period().from(),
                facts.period().to(),
                codes(facts.powers().stream()),
                facts.roles().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(role -> RolePart.of(new RolePowers(role.getKey(), role.getValue())))
                        .toList(),
                facts.agreements().stream().sorted().toList(),
                made.find(facts.id())
                        .map(known -> TermsPart.of(known, query.today()))
                        .orElse(null));
    }

    private static List<String> codes(Stream<PowerCode> powers) {
        return powers.map(PowerCode::value).sorted().toList();
    }
}
