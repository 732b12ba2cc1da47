package tabard.joining;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.powers.PowersQuestion.AskedPower;

/** A new employer begins an application that is filled in from what its person has shown. It is a new one, and decided anew. */
@Service
public class BeginFromFormerRecord {

    private final FormerRecords records;
    private final ApplicationDrafts drafts;

    BeginFromFormerRecord(FormerRecords records, ApplicationDrafts drafts) {
        this.records = records;
        this.drafts = drafts;
    }

    /**
     * Begins it: person, forces and powers are chosen, all else is still to be answered.
     *
     * @throws FormerRecordNotFound if nothing of that id was shown to this employer
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public ApplicationDraft begin(UUID record, Actor by) {
        var shared = records.find(record).orElseThrow(() -> new FormerRecordNotFound(record));
        var powers = new HashMap<ForceCode, List<AskedPower>>();
        shared.powers().forEach((force, asked) -> powers.put(new ForceCode(force), asked));
        return drafts.begin(ApplicationDraft.of(shared.organisation(), by.id(), List.of(shared.person()))
                .withForces(shared.scheme(), shared.forces())
                .withPowers(powers));
    }
}
