package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.Decision;
import tabard.accreditation.Verdict;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.CaseQuestions;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseClocks;
import tabard.workflow.CaseProcess;
import tabard.workflow.ProcessPicture;

/** Gathers what an applicant may see of a case. */
@Component
class CaseOnPage {

    private static final ProcessPicture PICTURE = ProcessPicture.of("accreditation");

    private final CaseFiles cases;
    private final CaseRows rows;
    private final CaseQuestions questions;
    private final CaseDecisions decisions;
    private final Accreditations accreditations;
    private final CaseProcess process;
    private final CaseClocks clocks;
    private final PageWords words;
    private final NamedInGrant named;
    private final DeclaredRows declared;

    CaseOnPage(
            CaseFiles cases,
            CaseRows rows,
            CaseQuestions questions,
            CaseDecisions decisions,
            Accreditations accreditations,
            CaseProcess process,
            CaseClocks clocks,
            PageWords words,
            NamedInGrant named,
            DeclaredRows declared) {
        this.cases = cases;
        this.rows = rows;
        this.questions = questions;
        this.decisions = decisions;
        this.accreditations = accreditations;
        this.process = process;
        this.clocks = clocks;
        this.words = words;
        this.named = named;
        this.declared = declared;
    }

    /** A question of an officer, and the answer once there is one. */
    record Question(
            String question,
            String reason,
            LocalDate asked,
            @Nullable String answer,
            @Nullable LocalDate answered) {}

    /** What was decided of one power. */
    record Decided(String power, boolean granted, String reason) {}

    ModelAndView fill(ModelAndView page, CaseReference reference) {
        var file = cases.get(reference);
        var asked = questions.of(reference).stream().map(this::question).toList();
        return page.addObject("file", file)
                .addObject("row", rows.of(file))
                .addObject("declared", declared.of(file))
                .addObject(
                        "asked",
                        file.asked().stream()
                                .map(power -> AskedRow.of(file.force(), file.scheme(), power, words, named))
                                .toList())
                .addObject("questions", asked)
                .addObject("waits", file.open() && asked.stream().anyMatch(one -> one.answer() == null))
                .addObject("decision", decision(file))
                .addObject(
                        "number",
                        accreditations
                                .ofCase(reference)
                                .map(Accreditation::number)
                                .map(String::valueOf)
                                .orElse(null))
                .addObject("clock", clocks.of(file))
                .addObject("picture", PICTURE.svg(process.progress(reference), words::get));
    }

    private List<Decided> decision(CaseFile file) {
        return decisions.decision(file.reference()).map(Decision::verdicts).orElse(List.of()).stream()
                .map(verdict -> decided(file, verdict))
                .toList();
    }

    private Decided decided(CaseFile file, Verdict verdict) {
        return new Decided(words.power(file.scheme(), verdict.power()), verdict.granted(), verdict.reason());
    }

    private Question question(CaseQuestions.CaseQuestion asked) {
        var answered = asked.answeredAt();
        return new Question(
                asked.question(),
                asked.reason().name(),
                words.day(asked.askedAt()),
                asked.answer(),
                answered == null ? null : words.day(answered));
    }
}
