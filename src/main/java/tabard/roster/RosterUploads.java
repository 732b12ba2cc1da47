package tabard.roster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tabard.kernel.OrganisationId;

/** All uploaded rosters. */
interface RosterUploads extends Repository<RosterUpload, RosterId> {

    Optional<RosterUpload> findById(RosterId id);

    /** Reads one that is about to be settled: a second tab waits here, and then finds it settled. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from RosterUpload u where u.id = :id")
    Optional<RosterUpload> lock(RosterId id);

    List<RosterUpload> findTop20ByOrganisationOrderByUploadedAtDesc(OrganisationId organisation);

    RosterUpload save(RosterUpload upload);
}
