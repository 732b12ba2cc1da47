package tabard.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Ending;
import tabard.powers.Finding;
import tabard.powers.ForcePolicy;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersRules;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** Asks the rules about stated facts. Nothing is stored. */
@RestController
class EligibilityApi {

    private final Query query;
    private final EligibilityReader reader;
    private final DraftPolicies drafts;
    private final Policies policies;
    private final Schemes schemes;

    EligibilityApi(Query query, EligibilityReader reader, DraftPolicies drafts, Policies policies, Schemes schemes) {
        this.query = query;
        this.reader = reader;
        this.drafts = drafts;
        this.policies = policies;
        this.schemes = schemes;
    }

    /** What the rules found. */
    record EligibilityAnswer(
            String force,
            String scheme,
            LocalDate on,
            String catalogueVersion,
            @Nullable Integer policyVersion,
            List<FindingAnswer> findings) {

        static EligibilityAnswer of(PowersDecision decision) {
            return new EligibilityAnswer(
                    decision.force().value(),
                    decision.scheme().value(),
                    decision.on(),
                    decision.catalogueVersion(),
                    decision.policyVersion(),
                    decision.findings().stream().map(FindingAnswer::of).toList());
        }
    }

    /** What they found of one power. */
    record FindingAnswer(
            String power,
            Finding.Answer answer,
            List<ReasonAnswer> reasons,
            List<AdviceAnswer> advice,
            @Nullable LocalDate goodUntil,
            List<String> limitedBy,
            List<EndingAnswer> next) {

        static FindingAnswer of(Finding finding) {
            var language = LocaleContextHolder.getLocale();
            return new FindingAnswer(
                    finding.power().value(),
                    finding.answer(),
                    finding.reasons().stream()
                            .map(reason -> new ReasonAnswer(
                                    reason.rule().code(),
                                    reason.provision(),
                                    reason.message(language),
                                    reason.needs(language)))
                            .toList(),
                    finding.advice().stream()
                            .map(advice -> new AdviceAnswer(advice.rule().code(), advice.message(language)))
                            .toList(),
                    finding.goodUntil(),
                    finding.limitedBy().stream().map(limit -> limit.code()).toList(),
                    finding.next().stream().map(EndingAnswer::of).toList());
        }
    }

    /** What would end it next. */
    record EndingAnswer(String limit, LocalDate day) {

        static EndingAnswer of(Ending ending) {
            return new EndingAnswer(ending.limit().code(), ending.day());
        }
    }

    /** One reason that stands in the way. */
    record ReasonAnswer(String rule, String provision, String message, String needs) {}

    /** One piece of advice. */
    record AdviceAnswer(String rule, String message) {}

    @PostMapping("/api/v1/eligibility")
    EligibilityAnswer ask(@RequestBody EligibilityRequest request) {
        var question = question(request);
        return EligibilityAnswer.of(new PowersRules(schemes.catalogue(question.scheme())).decide(question));
    }

    /** Reads a question about stated facts. */
    PowersQuestion question(EligibilityRequest request) {
        var scheme = query.scheme("scheme", request.scheme());
        var force = query.force("force", request.force());
        var on = request.on() == null ? query.today() : request.on();
        var policy = policy(request, force.code(), scheme.code(), on);
        return Needed.checked(
                "powers",
                () -> new PowersQuestion(
                        scheme.code(),
                        force.asked(),
                        on,
                        reader.asked(request),
                        policy,
                        reader.facts(request.facts(), policy)));
    }

    private @Nullable ForcePolicy policy(EligibilityRequest request, ForceCode force, SchemeCode scheme, LocalDate on) {
        if (request.policy() != null) {
            return drafts.read(request.policy(), force, scheme);
        }
        return Scope.PUBLIC
                .call(() -> policies.inEffect(force, scheme, on, query.now()))
                .orElse(null);
    }
}
