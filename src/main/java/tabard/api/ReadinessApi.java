package tabard.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.ReadinessView;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.powers.PowerReadiness;
import tabard.powers.PowersQuestion;
import tabard.powers.Readiness;
import tabard.scheme.ForceLeadTimes;
import tabard.scheme.Schemes;

/** Says why powers cannot be granted yet, and what would change that. Nothing is stored. */
@RestController
class ReadinessApi {

    private static final int MOST_POWERS = 32;
    private static final int MOST_FACTS = 100;
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final EligibilityApi eligibility;
    private final Schemes schemes;
    private final ForceLeadTimes leadTimes;
    private final ReadinessView people;
    private final Query query;

    ReadinessApi(
            EligibilityApi eligibility, Schemes schemes, ForceLeadTimes leadTimes, ReadinessView people, Query query) {
        this.eligibility = eligibility;
        this.schemes = schemes;
        this.leadTimes = leadTimes;
        this.people = people;
        this.query = query;
    }

    @Operation(
            summary = "Why not yet? By stated facts.",
            description =
                    "The same question as to eligibility, about at most 32 powers and 100 outcomes, passes and recognition rows."
                            + " Each finding says what is missing and every smallest set of actions that would make it a yes,"
                            + " cheapest first (days of work, then number of actions, then day), with the earliest day. Lead"
                            + " times are estimates. Nothing is stored.")
    @PostMapping("/api/v1/readiness")
    ReadinessAnswer ask(@RequestBody EligibilityRequest request) {
        var question = eligibility.question(request);
        bounded(question);
        return answer(
                question.force().code().value(),
                question.scheme().value(),
                question.on(),
                new Readiness(
                                schemes.catalogue(question.scheme()),
                                leadTimes.of(question.force().code()))
                        .assess(question));
    }

    @Operation(
            summary = "Why not yet? By the facts on record about one person, for every power of the scheme.",
            description =
                    "A supplier asks about its own people; a force about the people of an organisation that has an arrangement"
                            + " with it, named by organisation.")
    @GetMapping("/api/v1/people/{person}/readiness")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    ReadinessAnswer person(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String force,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String on) {
        var by = SignedIn.current();
        var of = by.force() == null
                ? query.force("force", force)
                : query.force("force", by.force().value());
        if (by.force() != null && force != null && !force.equals(by.force().value())) {
            throw new NotThere("There is nobody of that name to see.");
        }
        var employer = by.organisation() == null
                ? Needed.read("organisation", organisation, OrganisationId::parse)
                : by.organisation();
        var day = query.day("on", on);
        checkDay(day);
        return answer(
                of.code().value(), of.scheme().value(), day, people.of(employer, person, of.code(), of.scheme(), day));
    }

    private ReadinessAnswer answer(String force, String scheme, LocalDate on, List<PowerReadiness> powers) {
        return ReadinessAnswer.of(force, scheme, on, leadTimes.of(new ForceCode(force)), powers);
    }

    private static void bounded(PowersQuestion question) {
        checkDay(question.on());
        check("powers", question.powers().size(), MOST_POWERS);
        check("facts.vetting", question.facts().vetting().size(), MOST_FACTS);
        check("facts.training", question.facts().training().size(), MOST_FACTS);
        var policy = question.policy();
        check("policy.recognition", policy == null ? 0 : policy.recognition().size(), MOST_FACTS);
    }

    private static void check(String field, int count, int most) {
        if (count > most) {
            throw new InvalidRequest(field, "%d are given. Give at most %d.".formatted(count, most));
        }
    }

    private static void checkDay(LocalDate on) {
        if (!on.isBefore(LAST)) {
            throw new InvalidRequest("on", "Ask about a day before %s.".formatted(LAST));
        }
    }
}
