package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.accreditation.FourTests;
import tabard.accreditation.Recommendation;
import tabard.accreditation.RunsOn;
import tabard.forms.Answers;
import tabard.intake.CaseFile;
import tabard.powers.Finding;
import tabard.powers.ForcePolicy;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;
import tabard.scheme.Policies;

/** The officer's form: four findings, a line for each power, a period. */
@Component
class RecommendationForm {

    private final StepForms forms;
    private final CaseParts parts;
    private final PowerTitles titles;
    private final Policies policies;
    private final RunsOn renewals;
    private final Clock clock;

    RecommendationForm(
            StepForms forms, CaseParts parts, PowerTitles titles, Policies policies, RunsOn renewals, Clock clock) {
        this.forms = forms;
        this.parts = parts;
        this.titles = titles;
        this.policies = policies;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** The powers asked for, with what has been typed of each. */
    List<PowerLine> lines(CaseFile file, PowersDecision answer, HttpServletRequest request) {
        return parts.rows(file, answer).stream()
                .map(row -> new PowerLine(row, titles.own(row), null, PowerChoice.from(request, row.code())))
                .toList();
    }

    /** What was typed, or else from today, or the end of what is renewed, until the first day on which anything asked for ends. */
    TypedPeriod period(CaseFile file, PowersDecision answer, HttpServletRequest request) {
        var typed = TypedPeriod.from(request);
        if (!typed.isBlank()) {
            return typed;
        }
        var from =
                renewals.from(file, today()).filter(end -> end.isAfter(today())).orElse(today());
        return TypedPeriod.of(from, end(file, answer, from).orElse(null));
    }

    private Optional<LocalDate> end(CaseFile file, PowersDecision answer, LocalDate from) {
        var term = policies.inEffect(file.force(), file.scheme(), today(), clock.instant())
                .map(ForcePolicy::term)
                .map(length -> from.plus(length));
        return Stream.concat(answer.findings().stream().map(Finding::goodUntil).filter(Objects::nonNull), term.stream())
                .filter(day -> day.isAfter(from))
                .min(LocalDate::compareTo);
    }

    /** Reads what was sent, or nothing where something is wrong with it. */
    Optional<Recommendation> read(CaseFile file, HttpServletRequest request, PageErrors errors) {
        var answers = forms.check("recommend-powers", request, errors);
        var lines = lines(file, parts.rules(file), request);
        lines.forEach(
                line -> line.typed().check(line.title(), !line.row().finding().grantable(), errors));
        var period = TypedPeriod.from(request).read(errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return period.map(term -> new Recommendation(
                tests(answers),
                lines.stream()
                        .map(PowerLine::typed)
                        .map(RecommendationForm::line)
                        .toList(),
                term));
    }

    private static FourTests tests(Answers answers) {
        return new FourTests(
                test(answers, "employer"),
                test(answers, "suitable"),
                test(answers, "capable"),
                test(answers, "trained"));
    }

    private static FourTests.Test test(Answers answers, String name) {
        return new FourTests.Test(
                answers.text(name).orElseThrow().equals("MET"),
                answers.text(name + "Basis").orElseThrow());
    }

    private static Recommendation.Line line(PowerChoice typed) {
        return new Recommendation.Line(
                new PowerCode(typed.code()),
                typed.yes(),
                typed.reason(),
                typed.condition().isEmpty() ? List.of() : List.of(typed.condition()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
