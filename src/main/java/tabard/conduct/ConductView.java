package tabard.conduct;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;

/** Reads complaints, adverse information and referrals; whoever asks sees those that are theirs to see. */
@Service
@Transactional(readOnly = true)
public class ConductView {

    private final Conducts conducts;

    ConductView(Conducts conducts) {
        this.conducts = conducts;
    }

    /** One of them, or refuses. */
    public Conduct get(ConductId id) {
        return conducts.get(id);
    }

    /** All in sight, the newest first. */
    public List<Conduct> all() {
        return conducts.all();
    }

    /** Those of one accreditation, the newest first. */
    public List<Conduct> of(AccreditationNumber number) {
        return conducts.of(number);
    }
}
