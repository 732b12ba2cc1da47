package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.ForcePolicy.Recognition;

/**
 * What a force does with one clearance of another authority.
 *
 * @param row the cell of the matrix that says so, with its owner, day and reason; null where none speaks of it
 */
public record Treatment(
        Recognition.Outcome outcome, @Nullable Recognition row) {

    /**
     * Whose clearances are looked at, by which policy, for which power and day.
     *
     * @param route the training route of the power it is for; null where it has none, and then no row that is confined to a role
     *     tier counts
     * @param known every outcome known of the person: a later refusal or withdrawal of the same authority replaces a clearance
     */
    public record Inquiry(ForcePolicy policy, @Nullable String route, List<Facts.Clearance> known, LocalDate on) {

        public Inquiry {
            known = List.copyOf(known);
        }
    }

    /**
     * What the force does with one of them; empty where it would not serve the level, or is the force's own. Where several rows
     * speak of it the least demanding counts. Where none does the authority is asked to confirm it, and one that is older than a
     * row allows is vetted afresh: no general duty to accept was found, and the chief officer must still be satisfied that the
     * person is suitable (PRA 2002 s.41(4)(b)).
     */
    public static Optional<Treatment> of(Inquiry inquiry, Facts.Clearance clearance, VettingLevel needed) {
        return new Clearances(inquiry.policy(), inquiry.known(), inquiry.on(), inquiry.route())
                .treatment(clearance, needed);
    }
}
