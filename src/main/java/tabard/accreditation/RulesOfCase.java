package tabard.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.intake.CaseFile;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion.AskedPower;

/** What the rules say of a case on a day. They advise. */
@Service
public class RulesOfCase {

    private final AssessEligibility eligibility;
    private final Accreditations accreditations;

    RulesOfCase(AssessEligibility eligibility, Accreditations accreditations) {
        this.eligibility = eligibility;
        this.accreditations = accreditations;
    }

    /** What they say of every power applied for. */
    @Transactional(readOnly = true)
    public PowersDecision on(CaseFile file, LocalDate day) {
        return of(file, file.asked(), day);
    }

    /** What they say of some of the powers, were no others granted with them. */
    PowersDecision of(CaseFile file, Collection<PowerCode> powers, LocalDate day) {
        return of(
                file,
                file.asked().stream()
                        .filter(asked -> powers.contains(asked.power()))
                        .toList(),
                day);
    }

    private PowersDecision of(CaseFile file, List<AskedPower> asked, LocalDate day) {
        var candidate = new Candidate(file.person(), file.organisation(), file.force(), file.scheme(), held(file, day));
        return eligibility.assess(candidate, asked, day);
    }

    /** What this employer's person holds from this force already: a power held for another employer is of no use here. */
    Set<PowerCode> held(CaseFile file, LocalDate day) {
        return accreditations.powersHeld(file.person(), file.organisation(), file.force(), file.scheme(), day);
    }
}
