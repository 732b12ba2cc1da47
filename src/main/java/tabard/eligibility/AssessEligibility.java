package tabard.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
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
    private final FactsOfMany facts;
    private final Courses courses;

    AssessEligibility(Schemes schemes, FactsOnRecord record, FactsOfMany facts, Courses courses) {
        this.schemes = schemes;
        this.record = record;
        this.facts = facts;
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
        return assessOnceVettedAndTrained(List.of(candidate), asked, on).getFirst();
    }

    /** The same of many people at once: each answer that any of them gets, once. */
    @Transactional(readOnly = true)
    public List<PowersDecision> assessOnceVettedAndTrained(
            Collection<Candidate> candidates, List<AskedPower> asked, LocalDate on) {
        var alike = new HashMap<Facts, Candidate>();
        facts.of(candidates, on)
                .forEach((candidate, known) ->
                        alike.putIfAbsent(onceVettedAndTrained(candidate.force(), known, on), candidate));
        return alike.entrySet().stream()
                .map(one -> decide(record.question(one.getValue(), asked, on, one.getKey())))
                .toList();
    }

    private Facts onceVettedAndTrained(ForceCode force, Facts facts, LocalDate on) {
        var clearance =
                new Facts.Clearance(force.value(), VettingLevel.NPPV3.name(), on, null, ClearanceStatus.CLEARED);
        var passes = courses.all().stream()
                .map(course -> new Facts.Pass(course.code(), on, null))
                .toList();
        return new Facts(
                facts.employed(), facts.held(), facts.arrangement(), facts.agreements(), List.of(clearance), passes);
    }

    private PowersDecision decide(PowersQuestion question) {
        return new PowersRules(schemes.catalogue(question.scheme())).decide(question);
    }
}
