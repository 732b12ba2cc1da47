package tabard.accreditation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;

/** Reads what has been recommended and decided; whoever asks sees what is in scope. */
@Service
@Transactional(readOnly = true)
public class CaseDecisions {

    private final DecisionPacks packs;
    private final Decisions decisions;

    CaseDecisions(DecisionPacks packs, Decisions decisions) {
        this.packs = packs;
        this.decisions = decisions;
    }

    /**
     * The pack that lies before the chief officer.
     *
     * @param hash the SHA-256 of its text, in hexadecimal
     */
    public record Pack(DecisionPack content, String hash) {}

    /** The last pack of a case, if an officer has recommended. */
    public Optional<Pack> pack(CaseReference reference) {
        return packs.last(reference).map(last -> new Pack(last.pack(), last.hash()));
    }

    /** The decision on a case, if there is one. */
    public Optional<Decision> decision(CaseReference reference) {
        return decisions.find(reference);
    }
}
