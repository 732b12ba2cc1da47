package tabard.party;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import tabard.kernel.OrganisationId;

/** All organisations. Only what is used is declared: nothing here deletes. */
interface Organisations extends Repository<Organisation, OrganisationId> {

    Optional<Organisation> findById(OrganisationId id);

    boolean existsById(OrganisationId id);

    List<Organisation> findAllByOrderByNameAsc();

    Organisation saveAndFlush(Organisation organisation);
}
