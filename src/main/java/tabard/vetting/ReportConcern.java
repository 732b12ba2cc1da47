package tabard.vetting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;

/**
 * Somebody tells vetting units that there is something to look at (practice 4.4: change of circumstances, adverse notice). The fact
 * alone is held: what it is goes to the unit by its own way.
 */
@Service
public class ReportConcern {

    private final OpenConcern open;
    private final PeopleView people;

    ReportConcern(OpenConcern open, PeopleView people) {
        this.open = open;
        this.people = people;
    }

    /**
     * An employer reports that the circumstances of one of its people have changed.
     *
     * @param forces those that deal with the person
     * @return what was opened, one for each force
     * @throws tabard.kernel.Refusal if the person is not one of the employer's
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public Set<UUID> change(OrganisationId organisation, PersonId person, Set<ForceCode> forces, Actor by) {
        people.get(organisation, person);
        return forces.stream()
                .sorted()
                .flatMap(
                        force -> open
                                .open(new OpenConcern.About(person, force, organisation, null), ConcernKind.CHANGE, by)
                                .stream())
                .collect(Collectors.toSet());
    }

    /** An officer of a force has learned something adverse of a person that the force deals with. */
    @PreAuthorize("hasAnyRole('OFFICER', 'VETTING')")
    @Transactional
    public UUID adverse(PersonId person, ForceCode force, Actor by) {
        return open.open(new OpenConcern.About(person, force, null, null), ConcernKind.ADVERSE, by)
                .orElseThrow();
    }
}
