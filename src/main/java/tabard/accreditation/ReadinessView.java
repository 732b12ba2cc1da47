package tabard.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.eligibility.AssessReadiness;
import tabard.eligibility.Candidate;
import tabard.intake.CaseFile;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.party.PeopleView;
import tabard.powers.PowerReadiness;

/** Says of people why powers cannot be granted to them yet, counting what they hold. It stores nothing. */
@Service
@Transactional(readOnly = true)
public class ReadinessView {

    private final Accreditations accreditations;
    private final AssessReadiness readiness;
    private final PeopleView people;

    ReadinessView(Accreditations accreditations, AssessReadiness readiness, PeopleView people) {
        this.accreditations = accreditations;
        this.readiness = readiness;
        this.people = people;
    }

    /** Looks at every power of the scheme for one person in sight, each named with all that the force's policy lists. */
    public List<PowerReadiness> of(
            OrganisationId organisation, PersonId person, ForceCode force, SchemeCode scheme, LocalDate on) {
        people.get(organisation, person);
        return of(organisation, List.of(person), force, scheme, on).getFirst().powers();
    }

    /** The same for several people of one employer. */
    public List<AssessReadiness.PersonReadiness> of(
            OrganisationId organisation, List<PersonId> persons, ForceCode force, SchemeCode scheme, LocalDate on) {
        return readiness.assessAll(
                persons.stream()
                        .map(person -> new Candidate(
                                person,
                                organisation,
                                force,
                                scheme,
                                accreditations.powersHeld(person, organisation, force, scheme, on)))
                        .toList(),
                on);
    }

    /** Looks at the powers that a case asks for, as it asks for them. */
    public List<PowerReadiness> of(CaseFile file, LocalDate on) {
        var held = accreditations.powersHeld(file.person(), file.organisation(), file.force(), file.scheme(), on);
        return readiness.assess(
                new Candidate(file.person(), file.organisation(), file.force(), file.scheme(), held), file.asked(), on);
    }
}
