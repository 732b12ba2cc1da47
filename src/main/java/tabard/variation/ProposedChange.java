package tabard.variation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.FourTests.Test;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * One variation that is proposed, and what became of it.
 *
 * @param change what is given and taken away
 * @param suitable whether the person is suitable to use what is given (s.41(4)(b)); null where nothing is given
 * @param trained whether the person is adequately trained for it (s.41(4)(d)); null where nothing is given
 * @param advice what the rules said against what is given when it was proposed, a sentence each; they advise
 * @param reasons 3 to 2,000 characters
 * @param lock counts its changes
 * @param salt under which the ledger commits to the reasons
 */
public record ProposedChange(
        VariationId id,
        AccreditationNumber number,
        ForceCode force,
        SchemeCode scheme,
        Variation change,
        @Nullable Test suitable,
        @Nullable Test trained,
        List<String> advice,
        String reasons,
        Act proposed,
        @Nullable Decided decided,
        int lock,
        UUID salt) {

    static final int LONGEST = 2_000;

    /** Who did something, in what capacity, and when. */
    public record Act(String by, String capacity, Instant at) {

        static Act of(Actor by, Instant at) {
            return new Act(by.id(), by.capacity(), at);
        }
    }

    /** What became of it, and why. */
    public record Decided(End end, String reasons, Act act) {}

    /** The ways in which it ends. */
    public enum End {
        /** The accreditation is varied. */
        VARIED,
        /** The accreditation stays as it is. */
        KEPT
    }

    public ProposedChange {
        advice = List.copyOf(advice);
    }

    /** Whether somebody still has to decide. */
    public boolean open() {
        return decided == null;
    }

    ProposedChange decide(Decided as) {
        if (!open()) {
            throw new VariationRefused("This is decided already.");
        }
        return new ProposedChange(
                id, number, force, scheme, change, suitable, trained, advice, reasons, proposed, as, lock, salt);
    }

    /** The same, as changed so many times. */
    ProposedChange locked(int times) {
        return new ProposedChange(
                id, number, force, scheme, change, suitable, trained, advice, reasons, proposed, decided, times, salt);
    }

    static String checked(String reasons) {
        var said = reasons.strip();
        if (said.length() < 3 || said.length() > LONGEST) {
            throw new VariationRefused("Give the reasons, in 3 to %d characters.".formatted(LONGEST));
        }
        return said;
    }
}
