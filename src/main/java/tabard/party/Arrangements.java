package tabard.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** All arrangements, as they stand and as they were once known. */
interface Arrangements extends Repository<Arrangement, ArrangementId> {

    @Query("""
            select a from Arrangement a
            where a.organisation = :organisation
              and a.knownFrom <= :knownAt and (a.knownTo is null or a.knownTo > :knownAt)
            order by a.force.value, a.scheme.value, a.validFrom
            """)
    List<Arrangement> findByOrganisation(OrganisationId organisation, Instant knownAt);

    @Query("""
            select a from Arrangement a
            where a.force = :force
              and a.knownFrom <= :knownAt and (a.knownTo is null or a.knownTo > :knownAt)
            order by a.organisation.value, a.scheme.value, a.validFrom
            """)
    List<Arrangement> findByForce(ForceCode force, Instant knownAt);

    @Query("""
            select a from Arrangement a
            where a.knownFrom <= :knownAt and (a.knownTo is null or a.knownTo > :knownAt)
            order by a.force.value, a.organisation.value, a.scheme.value, a.validFrom
            """)
    List<Arrangement> findKnown(Instant knownAt);

    Optional<Arrangement> findById(ArrangementId id);

    Arrangement saveAndFlush(Arrangement arrangement);
}
