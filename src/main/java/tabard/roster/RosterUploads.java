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

    /** Makes the rosters of one employer settle one after another, so that the second is judged on what the first did. */
    @Query(
            nativeQuery = true,
            value = "select cast(pg_advisory_xact_lock(hashtextextended('roster of ' || :organisation, 0)) as text)")
    String holdEmployer(String organisation);

    /** The latest first, without their rows. */
    @Query("select new tabard.roster.RosterSummary(u.id, u.fileName, u.uploadedAt, u.status, u.rowCount, u.goodCount)"
            + " from RosterUpload u where u.organisation = :organisation order by u.uploadedAt desc limit :most")
    List<RosterSummary> latest(OrganisationId organisation, int most);

    RosterUpload save(RosterUpload upload);
}
