package tabard.roster;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** Reads uploaded rosters; an organisation sees its own. */
@Service
@Transactional(readOnly = true)
public class RostersView {

    private static final int HISTORY = 20;

    private final RosterUploads uploads;
    private final JsonMapper json;

    RostersView(RosterUploads uploads, JsonMapper json) {
        this.uploads = uploads;
        this.json = json;
    }

    /** Returns one with its result, or refuses where there is none to see. */
    public RosterFacts get(RosterId id) {
        return uploads.findById(id).map(this::facts).orElseThrow(() -> new RosterNotFound(id));
    }

    private RosterFacts facts(RosterUpload upload) {
        return upload.facts(json.readValue(upload.trial(), RosterTrial.class));
    }

    /** Lists the latest twenty, newest first. */
    public List<RosterSummary> latestOf(OrganisationId organisation) {
        return uploads.latest(organisation, HISTORY);
    }
}
