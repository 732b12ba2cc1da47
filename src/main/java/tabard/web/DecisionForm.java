package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.DecideAccreditation.Decided;
import tabard.accreditation.Recommendation;
import tabard.accreditation.Verdict;
import tabard.intake.CaseFile;
import tabard.kernel.Period;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;

/** The chief officer's form: a verdict on each power, a period, and the confirmation. */
@Component
class DecisionForm {

    private final StepForms forms;
    private final CaseParts parts;
    private final CaseDecisions decisions;
    private final PowerTitles titles;
    private final Clock clock;

    DecisionForm(StepForms forms, CaseParts parts, CaseDecisions decisions, PowerTitles titles, Clock clock) {
        this.forms = forms;
        this.parts = parts;
        this.decisions = decisions;
        this.titles = titles;
        this.clock = clock;
    }

    /** The powers asked for, with what the rules say, what was recommended and what has been typed of each. */
    List<PowerLine> lines(CaseFile file, PowersDecision answer, HttpServletRequest request) {
        var recommended = decisions
                .pack(file.reference())
                .map(pack -> pack.content().recommendation().powers())
                .orElse(List.of());
        return parts.rows(file, answer).stream()
                .map(row -> new PowerLine(
                        row, titles.own(row), find(recommended, row.code()), PowerChoice.from(request, row.code())))
                .toList();
    }

    private static Recommendation.@org.jspecify.annotations.Nullable Line find(
            List<Recommendation.Line> lines, String code) {
        return lines.stream()
                .filter(line -> line.power().value().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What was typed, or else what was recommended; never a beginning that has passed. */
    TypedPeriod period(Period recommended, HttpServletRequest request) {
        var typed = TypedPeriod.from(request);
        var today = LocalDate.now(clock);
        return typed.isBlank()
                ? TypedPeriod.of(recommended.from().isBefore(today) ? today : recommended.from(), recommended.to())
                : typed;
    }

    /** Reads what was sent, or nothing where something is wrong with it. */
    Optional<Decided> read(CaseFile file, HttpServletRequest request, PageErrors errors) {
        var lines = lines(file, parts.rules(file), request);
        lines.forEach(line -> line.typed().check(line.title(), against(line), errors));
        var period = TypedPeriod.from(request).read(errors);
        var answers = forms.check("decide-accreditation", request, errors);
        var hash = request.getParameter("packHash");
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        var reason = answers.text("reason").orElseThrow();
        return period.map(term -> new Decided(
                hash == null ? "" : hash,
                lines.stream().map(line -> verdict(line.typed(), reason)).toList(),
                term));
    }

    /** Whether to grant would go against the rules or the recommendation. */
    private static boolean against(PowerLine line) {
        var recommended = line.recommended();
        return !line.row().finding().grantable() || recommended == null || !recommended.recommended();
    }

    /** A power without a reason of its own is decided for the reason of the whole. */
    private static Verdict verdict(PowerChoice typed, String reason) {
        return new Verdict(
                new PowerCode(typed.code()), typed.yes(), typed.reason().isEmpty() ? reason : typed.reason());
    }
}
