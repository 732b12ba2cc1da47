package tabard.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.DecideAccreditation;
import tabard.accreditation.FourTests;
import tabard.accreditation.RecommendPowers;
import tabard.accreditation.Recommendation;
import tabard.accreditation.RulesOfCase;
import tabard.accreditation.Verdict;
import tabard.api.EligibilityApi.EligibilityAnswer;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.Period;
import tabard.powers.PowerCode;

/** The officer's recommendation and the chief officer's decision, beside what the rules say. */
@RestController
class DecisionsApi {

    private final CaseFiles cases;
    private final RulesOfCase rules;
    private final RecommendPowers recommendPowers;
    private final DecideAccreditation decideAccreditation;
    private final CaseDecisions decisions;
    private final Query query;

    DecisionsApi(
            CaseFiles cases,
            RulesOfCase rules,
            RecommendPowers recommendPowers,
            DecideAccreditation decideAccreditation,
            CaseDecisions decisions,
            Query query) {
        this.cases = cases;
        this.rules = rules;
        this.recommendPowers = recommendPowers;
        this.decideAccreditation = decideAccreditation;
        this.decisions = decisions;
        this.query = query;
    }

    /** One of the four tests. */
    record TestRequest(@Nullable Boolean met, @Nullable String basis) {}

    /** The four tests of s.41(4). */
    record TestsRequest(
            @Nullable TestRequest employerFitAndProper,
            @Nullable TestRequest personSuitable,
            @Nullable TestRequest personCapable,
            @Nullable TestRequest personTrained) {}

    /** What is recommended of one power. */
    record LineRequest(
            @Nullable String power,
            @Nullable Boolean recommended,
            @Nullable String reason,
            @Nullable List<@Nullable String> conditions) {}

    /** A recommendation; {@code to} is the first day on which the accreditation would no longer stand. */
    record RecommendationRequest(
            @Nullable TestsRequest tests,
            @Nullable List<@Nullable LineRequest> powers,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What is decided of one power. */
    record VerdictRequest(
            @Nullable String power,
            @Nullable Boolean granted,
            @Nullable String reason) {}

    /** A decision. */
    record DecisionRequest(
            @Nullable String packHash,
            @Nullable List<@Nullable VerdictRequest> verdicts,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What the rules say of a case today. They advise. */
    @GetMapping("/api/v1/cases/{reference}/rules")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SUPPLIER', 'AUDITOR')")
    EligibilityAnswer rules(@PathVariable CaseReference reference) {
        return EligibilityAnswer.of(rules.on(cases.get(reference), query.today()));
    }

    @PostMapping("/api/v1/cases/{reference}/recommendation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recommend(@PathVariable CaseReference reference, @RequestBody RecommendationRequest request) {
        var tests = Needed.given("tests", request.tests());
        recommendPowers.recommend(
                reference,
                new Recommendation(
                        new FourTests(
                                test("tests.employerFitAndProper", tests.employerFitAndProper()),
                                test("tests.personSuitable", tests.personSuitable()),
                                test("tests.personCapable", tests.personCapable()),
                                test("tests.personTrained", tests.personTrained())),
                        Needed.each("powers", request.powers(), DecisionsApi::line),
                        period(request.from(), request.to())),
                SignedIn.current().actor());
    }

    private static FourTests.Test test(String at, @Nullable TestRequest test) {
        var given = Needed.given(at, test);
        return new FourTests.Test(
                Needed.given(at + ".met", given.met()), Texts.of(at + ".basis", given.basis(), 1_000));
    }

    private static Recommendation.Line line(String at, LineRequest line) {
        var reason = Texts.optional(at + ".reason", line.reason(), 1_000);
        return new Recommendation.Line(
                Needed.read(at + ".power", line.power(), PowerCode::new),
                Needed.given(at + ".recommended", line.recommended()),
                reason == null ? "" : reason,
                Needed.words(at + ".conditions", line.conditions(), text -> Texts.of(at + ".conditions", text, 500)));
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Needed.checked("to", () -> new Period(Needed.given("from", from), Needed.given("to", to)));
    }

    /** The pack that lies before the chief officer, with its hash. */
    @GetMapping("/api/v1/cases/{reference}/decision-pack")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    CaseDecisions.Pack pack(@PathVariable CaseReference reference) {
        return decisions
                .pack(cases.get(reference).reference())
                .orElseThrow(() -> new NotThere("Case %s has no recommendation yet.".formatted(reference)));
    }

    @PostMapping("/api/v1/cases/{reference}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable CaseReference reference, @RequestBody DecisionRequest request) {
        decideAccreditation.decide(
                reference,
                new DecideAccreditation.Decided(
                        Needed.given("packHash", request.packHash()),
                        Needed.each("verdicts", request.verdicts(), DecisionsApi::verdict),
                        period(request.from(), request.to())),
                SignedIn.current().actor());
    }

    private static Verdict verdict(String at, VerdictRequest verdict) {
        var reason = Texts.optional(at + ".reason", verdict.reason(), 1_000);
        return new Verdict(
                Needed.read(at + ".power", verdict.power(), PowerCode::new),
                Needed.given(at + ".granted", verdict.granted()),
                reason == null ? "" : reason);
    }
}
