package tabard.roster;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;

/** Reads uploaded rosters; an organisation sees its own. */
@Service
@Transactional(readOnly = true)
public class RostersView {

    private final RosterUploads uploads;

    RostersView(RosterUploads uploads) {
        this.uploads = uploads;
    }

    /** Returns one with its result, or refuses where there is none to see. */
    public RosterFacts get(RosterId id) {
        return uploads.findById(id).map(RosterUpload::facts).orElseThrow(() -> new RosterNotFound(id));
    }

    /** Lists the latest twenty, newest first. */
    public List<RosterFacts> latestOf(OrganisationId organisation) {
        return uploads.findTop20ByOrganisationOrderByUploadedAtDesc(organisation).stream()
                .map(RosterUpload::facts)
                .toList();
    }
}
