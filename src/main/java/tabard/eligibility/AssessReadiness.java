package tabard.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.Lapse;
import tabard.powers.PowerCode;
import tabard.powers.PowerReadiness;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.Readiness;
import tabard.powers.Renewals;
import tabard.scheme.ForceLeadTimes;
import tabard.scheme.Schemes;

/** Asks why a person cannot be granted powers yet, and what would change that, from the facts on record. */
@Service
public class AssessReadiness {

    private final Schemes schemes;
    private final ForceLeadTimes leadTimes;
    private final FactsOnRecord facts;

    AssessReadiness(Schemes schemes, ForceLeadTimes leadTimes, FactsOnRecord facts) {
        this.schemes = schemes;
        this.leadTimes = leadTimes;
        this.facts = facts;
    }

    /** One person looked at for one force. */
    public record PersonReadiness(Candidate candidate, List<PowerReadiness> powers) {

        public PersonReadiness {
            powers = List.copyOf(powers);
        }
    }

    /** Looks at some powers on a day, by what is known now. */
    @Transactional(readOnly = true)
    public List<PowerReadiness> assess(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        return new Readiness(schemes.catalogue(candidate.scheme()), leadTimes.of(candidate.force()))
                .assess(facts.outlook(candidate, asked, on));
    }

    /** Looks at every power of the scheme for each force or person, each named with all that the force's policy lists. */
    @Transactional(readOnly = true)
    public List<PersonReadiness> assessAll(Collection<Candidate> candidates, LocalDate on) {
        return candidates.stream()
                .map(candidate -> new PersonReadiness(candidate, assess(candidate, facts.all(candidate, on), on)))
                .toList();
    }

    /**
     * Foretells when powers that a person holds lapse.
     *
     * @param grantEnds the first day on which each grant is over
     */
    @Transactional(readOnly = true)
    public List<Lapse> lapses(
            Candidate candidate,
            List<AskedPower> held,
            Map<PowerCode, LocalDate> grantEnds,
            LocalDate today,
            LocalDate until) {
        return new Renewals(schemes.catalogue(candidate.scheme()), leadTimes.of(candidate.force()))
                .until(until, facts.outlook(candidate, held, today), grantEnds);
    }
}
