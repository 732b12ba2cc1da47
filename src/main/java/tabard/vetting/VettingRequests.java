package tabard.vetting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All requests to vetting units. */
interface VettingRequests extends Repository<VettingRequest, String> {

    Optional<VettingRequest> findByCaseReference(String reference);

    VettingRequest save(VettingRequest request);

    void flush();
}
