package tabard.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases; whoever asks finds those in scope. */
interface Cases extends Repository<Case, String> {

    Optional<Case> findByReference(String reference);

    List<Case> findByOrganisationIdOrderByOpenedAtDescReferenceDesc(UUID organisation);

    List<Case> findByForceOrderByOpenedAtDescReferenceDesc(String force);

    List<Case> findByApplicationIdOrderByReference(UUID application);

    List<Case> findByReferenceIn(Collection<String> references);

    List<Case> findByStatusOrderByReference(Case.Status status);

    List<Case> findByOrganisationIdAndForceAndSchemeAndStatus(
            UUID organisation, String force, String scheme, Case.Status status);

    @Query(value = "select nextval('tabard.case_number')", nativeQuery = true)
    long nextNumber();

    Case save(Case opened);

    void flush();
}
