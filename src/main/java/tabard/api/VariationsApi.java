package tabard.api;

import java.util.List;
import java.util.Set;
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
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.Accreditations;
import tabard.accreditation.FourTests;
import tabard.accreditation.ProposedVariation;
import tabard.accreditation.ProposedVariation.Given;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.api.DecisionsApi.TestRequest;
import tabard.kernel.AccreditationNumber;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.variation.DecideVariation;
import tabard.variation.ProposeVariation;
import tabard.variation.ProposeVariation.Proposal;
import tabard.variation.ProposedChange;
import tabard.variation.VariationId;
import tabard.variation.Variations;

/** Variations of a force's accreditations: proposed, read and decided. */
@RestController
@RequestMapping("/api/v1/variations")
class VariationsApi {

    private final Variations variations;
    private final Accreditations accreditations;
    private final AccreditationActs acts;
    private final ProposedVariation proposedVariation;
    private final ProposeVariation propose;
    private final DecideVariation decide;

    VariationsApi(
            Variations variations,
            Accreditations accreditations,
            AccreditationActs acts,
            ProposedVariation proposedVariation,
            ProposeVariation propose,
            DecideVariation decide) {
        this.variations = variations;
        this.accreditations = accreditations;
        this.acts = acts;
        this.proposedVariation = proposedVariation;
        this.propose = propose;
        this.decide = decide;
    }

    /** The terms on which a power is given. */
    record GivenRequest(
            @Nullable String power,
            @Nullable List<@Nullable String> offences,
            @Nullable List<@Nullable String> byelaws,
            @Nullable List<@Nullable String> conditions,
            @Nullable List<@Nullable String> areas) {}

    /** A variation that is proposed: the two tests are needed where a power is given. */
    record VariationRequest(
            @Nullable String accreditation,
            @Nullable List<@Nullable GivenRequest> put,
            @Nullable List<@Nullable String> removed,
            @Nullable TestRequest suitable,
            @Nullable TestRequest trained,
            @Nullable String reasons) {}

    /** VARIED with the notice that was served, or KEPT with the reasons; {@code acts} is that of the variation as read. */
    record VariationDecisionRequest(
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable NoticeRequest notice,
            @Nullable Integer acts) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    VariationAnswer propose(@RequestBody VariationRequest request) {
        var number = number(request.accreditation());
        var put = Needed.each("put", request.put(), VariationsApi::given).stream()
                .map(given -> proposedVariation.terms(number, given))
                .toList();
        var removed = Set.copyOf(Needed.words("removed", request.removed(), PowerCode::new));
        var proposal = new Proposal(
                new Variation(put, removed),
                test("suitable", request.suitable()),
                test("trained", request.trained()),
                Texts.of("reasons", request.reasons(), 2_000));
        return one(propose.propose(number, proposal, SignedIn.current().actor()));
    }

    /** Those of the force, or of one accreditation, the newest first. */
    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<VariationAnswer> all(
            @RequestParam(required = false) @Nullable String accreditation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var found = accreditation == null ? variations.all() : variations.of(number(accreditation));
        var page = Page.of(found, cursor, limit);
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    VariationAnswer one(@PathVariable VariationId id) {
        return answer(variations.get(id));
    }

    @PostMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable VariationId id, @RequestBody VariationDecisionRequest request) {
        var by = SignedIn.current().actor();
        switch (Needed.given("outcome", request.outcome())) {
            case "VARIED" ->
                decide.vary(
                        id, NoticeRequest.read("notice", request.notice()), Needed.given("acts", request.acts()), by);
            case "KEPT" -> decide.keep(id, Texts.of("reasons", request.reasons(), 2_000), by);
            default -> throw new InvalidRequest("outcome", "Say VARIED or KEPT.");
        }
    }

    private AccreditationNumber number(@Nullable String text) {
        var number = Needed.read("accreditation", text, AccreditationNumber::parse);
        return accreditations.get(number).number();
    }

    private static Given given(String at, GivenRequest request) {
        return new Given(
                Needed.read(at + ".power", request.power(), PowerCode::new),
                Needed.words(at + ".offences", request.offences(), OffenceCode::new),
                Needed.words(at + ".byelaws", request.byelaws(), text -> text),
                Needed.each(at + ".conditions", request.conditions(), (field, text) -> Texts.of(field, text, 500)),
                Needed.words(at + ".areas", request.areas(), text -> text));
    }

    private static FourTests.@Nullable Test test(String field, @Nullable TestRequest request) {
        return request == null
                ? null
                : Needed.checked(
                        field,
                        () -> new FourTests.Test(
                                Needed.given(field + ".met", request.met()),
                                Texts.of(field + ".basis", request.basis(), 1_000)));
    }

    private VariationAnswer answer(ProposedChange one) {
        return VariationAnswer.of(one, acts.count(one.number()));
    }
}
