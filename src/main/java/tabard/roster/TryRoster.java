package tabard.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import tabard.eligibility.AssessProspects;
import tabard.eligibility.Prospect;
import tabard.kernel.OrganisationId;

/** Tries the good rows of a roster against the policy of each chosen force. */
@Component
class TryRoster {

    private final AssessProspects prospects;

    TryRoster(AssessProspects prospects) {
        this.prospects = prospects;
    }

    RosterTrial of(OrganisationId organisation, List<RosterRow> good, KnownStaff known, TriedAt at) {
        if (at.forces().isEmpty()) {
            return RosterTrial.NONE;
        }
        var people = good.stream()
                .map(row -> new Prospect(
                        known.before(row.likeness()), row.day(RosterField.EMPLOYED_FROM), row.cell(RosterField.ROLE)))
                .toList();
        return RosterTrial.of(good, prospects.assess(organisation, people, at.forces(), at.powers()));
    }
}
