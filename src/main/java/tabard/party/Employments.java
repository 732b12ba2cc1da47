package tabard.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** All employments. */
interface Employments extends Repository<Employment, UUID> {

    /** Everybody the organisation employs or ever employed, by name. */
    @Query("""
            select new tabard.party.Staff(p, e) from Employment e join Person p on p.id = e.person
            where e.organisation = :organisation
            order by lower(p.familyName), lower(p.givenName), e.validFrom
            """)
    List<Staff> findStaff(OrganisationId organisation);

    @Query("""
            select new tabard.party.Staff(p, e) from Employment e join Person p on p.id = e.person
            where e.organisation = :organisation and e.person = :person
            order by e.validFrom
            """)
    List<Staff> findStaff(OrganisationId organisation, PersonId person);

    Optional<Employment> findById(UUID id);

    Employment save(Employment employment);

    void flush();
}
