package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.ReadinessView;
import tabard.duplicates.DuplicatesView;
import tabard.duplicates.PersonRecord;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.StopReason;
import tabard.kernel.CaseReference;
import tabard.party.PoliceRole;
import tabard.powers.PowersDecision;

/** Puts together the officer's page of a case, with the form of the step that waits. */
@Component
class OfficerCase {

    private final CaseFiles cases;
    private final CaseParts parts;
    private final CaseStory story;
    private final StepForms forms;
    private final RecommendationForm recommendation;
    private final CaseDecisions decisions;
    private final ReadinessView readiness;
    private final ReadinessRows readinessRows;
    private final DuplicatesView duplicates;
    private final LinkedOutcomes outcomes;
    private final PageWords words;

    OfficerCase(
            CaseFiles cases,
            CaseParts parts,
            CaseStory story,
            StepForms forms,
            RecommendationForm recommendation,
            CaseDecisions decisions,
            ReadinessView readiness,
            ReadinessRows readinessRows,
            DuplicatesView duplicates,
            LinkedOutcomes outcomes,
            PageWords words) {
        this.outcomes = outcomes;
        this.cases = cases;
        this.parts = parts;
        this.story = story;
        this.forms = forms;
        this.recommendation = recommendation;
        this.decisions = decisions;
        this.readiness = readiness;
        this.readinessRows = readinessRows;
        this.duplicates = duplicates;
        this.words = words;
    }

    ModelAndView page(CaseReference reference, HttpServletRequest request) {
        var file = cases.get(reference);
        var others = duplicates.othersOf(file.person());
        var page = parts.add(story.add(new ModelAndView("officer/case"), file), file)
                .addObject("question", request.getParameter("question"))
                .addObject("why", request.getParameter("why"))
                .addObject("whys", whys())
                .addObject("person", file.person())
                .addObject("others", others)
                .addObject("outcomes", outcomes.of(others))
                .addObject("policeRole", policeRole(file, others))
                .addObject("verdicts", decisions.decision(reference).orElse(null));
        if (!file.open()) {
            return page;
        }
        var answer = parts.rules(file);
        page.addObject("findings", parts.rows(file, answer))
                .addObject("rules", answer)
                .addObject("readiness", notYet(file, answer));
        return steps(page, file, answer, request);
    }

    private List<Choice> whys() {
        return Arrays.stream(StopReason.values())
                .map(one -> Choice.of(one.name(), words.get("force.ask.why." + one)))
                .toList();
    }

    /** A role with the police that some employer's word names, for a person to look at. */
    private @Nullable PoliceRole policeRole(CaseFile file, List<PersonRecord> others) {
        return Stream.concat(
                        Stream.of(file.role()),
                        others.stream()
                                .flatMap(record -> record.work().stream())
                                .map(PersonRecord.Work::role))
                .flatMap(role -> PoliceRole.namedIn(role).stream())
                .findFirst()
                .orElse(null);
    }

    private List<ReadinessRow> notYet(CaseFile file, PowersDecision answer) {
        return readinessRows.of(file.scheme(), readiness.of(file, answer.on())).stream()
                .filter(row -> !row.ready())
                .toList();
    }

    private ModelAndView steps(ModelAndView page, CaseFile file, PowersDecision answer, HttpServletRequest request) {
        if (story.waitsFor(file.reference(), "UserTask_VerifyTraining")) {
            page.addObject("verify", forms.fields("verify-training", request));
        }
        if (story.waitsFor(file.reference(), "UserTask_RecommendPowers")) {
            page.addObject("tests", forms.fields("recommend-powers", request, "comment"))
                    .addObject("lines", recommendation.lines(file, answer, request))
                    .addObject("period", recommendation.period(file, answer, request));
        }
        return page;
    }
}
