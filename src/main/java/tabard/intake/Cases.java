package tabard.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases; whoever asks finds those in scope. */
interface Cases extends Repository<Case, String> {

    /** One that this transaction has in hand already is not asked for again. */
    Optional<Case> findById(String reference);

    List<Case> findByOrganisationIdOrderByOpenedAtDescReferenceDesc(UUID organisation);

    List<Case> findByForceOrderByOpenedAtDescReferenceDesc(String force);

    List<Case> findByApplicationIdOrderByReference(UUID application);

    List<Case> findByReferenceIn(Collection<String> references);

    List<Case> findByStatusOrderByReference(Case.Status status);

    List<Case> findByOrganisationIdAndForceAndSchemeAndStatus(
            UUID organisation, String force, String scheme, Case.Status status);

    @Query(value = "select nextval('tabard.case_number') from generate_series(1, :many)", nativeQuery = true)
    List<Long> nextNumbers(int many);

    List<Case> saveAll(Iterable<Case> opened);

    void flush();
}
