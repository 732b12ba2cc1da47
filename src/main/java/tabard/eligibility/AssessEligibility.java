package tabard.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.PowersRules;
import tabard.powers.VettingLevel;
import tabard.scheme.Courses;
import tabard.scheme.Schemes;

/** Asks the rules about a person, from the facts on record that whoever asks may see. */
@Service
public class AssessEligibility {

    private final Schemes schemes;
    private final FactsOnRecord record;
    private final Courses courses;

    AssessEligibility(Schemes schemes, FactsOnRecord record, Courses courses) {
        this.schemes = schemes;
        this.record = record;
        this.courses = courses;
    }

    /** Asks about a day, by what is known now. */
    @Transactional(readOnly = true)
    public PowersDecision assess(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        return decide(record.question(candidate, asked, on));
    }

    /**
     * Asks what would be found once the person is vetted and trained: what remains cannot be mended within a case, so it
     * need not be applied for.
     */
    @Transactional(readOnly = true)
    public PowersDecision assessOnceVettedAndTrained(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        var question = record.question(candidate, asked, on);
        var facts = question.facts();
        var clearance = new Facts.Clearance(
                candidate.force().value(), VettingLevel.NPPV3.name(), on, null, ClearanceStatus.CLEARED);
        var passes = courses.all().stream()
                .map(course -> new Facts.Pass(course.code(), on, null))
                .toList();
        return decide(new PowersQuestion(
                question.scheme(),
                question.force(),
                on,
                asked,
                question.policy(),
                new Facts(
                        facts.employed(),
                        facts.held(),
                        facts.arrangement(),
                        facts.agreements(),
                        List.of(clearance),
                        passes)));
    }

    private PowersDecision decide(PowersQuestion question) {
        return new PowersRules(schemes.catalogue(question.scheme())).decide(question);
    }
}
