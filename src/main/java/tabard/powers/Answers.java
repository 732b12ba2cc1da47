package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tabard.powers.PowersQuestion.AskedPower;

/** The findings of one decision. Each power is judged once, after those it requires. */
final class Answers {

    /** Reads some rules for one power. */
    private interface Check {

        Stream<Reason> reasons(Inquiry inquiry);
    }

    private static final List<Check> CHECKS = List.of(
            LawCheck::reasons,
            PolicyCheck::reasons,
            RequirementCheck::reasons,
            PolicyCheck::agreement,
            OffenceCheck::reasons,
            ByelawCheck::reasons,
            EmployerCheck::reasons,
            VettingCheck::reasons,
            TrainingCheck::reasons);

    private final PowersCatalogue catalogue;
    private final PowersQuestion question;
    private final Map<PowerCode, List<Reason>> judged = new HashMap<>();

    Answers(PowersCatalogue catalogue, PowersQuestion question) {
        this.catalogue = catalogue;
        this.question = question;
    }

    PowersDecision decision() {
        var findings = question.powers().stream().map(this::finding).toList();
        var version = question.policyInEffect().map(ForcePolicy::version).orElse(null);
        return new PowersDecision(
                question.force().code(), question.scheme(), question.on(), catalogue.version(), version, findings);
    }

    /** Whether a power that another requires is there: granted in this answer or, where it is not asked for, held. */
    boolean met(PowerCode required) {
        return question.asked(required).isPresent()
                ? granted(required)
                : question.facts().held().contains(required);
    }

    /** Whether a power is asked for and granted in this answer. */
    boolean granted(PowerCode power) {
        return question.asked(power).map(asked -> reasons(asked).isEmpty()).orElse(false);
    }

    /**
     * The end of a power that another requires: of its own finding where it is granted in this answer, otherwise the one
     * the law gives it, for nothing more is known of it.
     */
    Optional<LocalDate> endOf(PowerCode required) {
        var inquiry = inquiry(question.asked(required).orElse(AskedPower.of(required)));
        return granted(required) ? GoodUntil.of(inquiry).day() : LawCheck.endsOn(inquiry);
    }

    private Finding finding(AskedPower asked) {
        var reasons = reasons(asked);
        if (!reasons.isEmpty()) {
            return Finding.refused(asked.power(), reasons);
        }
        var inquiry = inquiry(asked);
        var until = GoodUntil.of(inquiry);
        return new Finding(
                asked.power(),
                Finding.Answer.GRANTABLE,
                reasons,
                AdviceCheck.advice(inquiry),
                until.day().orElse(null),
                until.limitedBy());
    }

    private List<Reason> reasons(AskedPower asked) {
        var known = judged.get(asked.power());
        if (known == null) {
            known = judge(asked);
            judged.put(asked.power(), known);
        }
        return known;
    }

    private List<Reason> judge(AskedPower asked) {
        if (catalogue.find(asked.power()).isEmpty()) {
            return List.of(UnknownPower.reason(catalogue, asked.power()));
        }
        var inquiry = inquiry(asked);
        return CHECKS.stream()
                .flatMap(check -> check.reasons(inquiry))
                .sorted(Comparator.comparing(Reason::rule))
                .toList();
    }

    private Inquiry inquiry(AskedPower asked) {
        return new Inquiry(catalogue, question, catalogue.get(asked.power()), asked, this);
    }
}
