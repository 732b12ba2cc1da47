package tabard.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;

/**
 * One withdrawal, from the day on which somebody is minded to, or has acted at once, to its end. Each act gives it as it then
 * is; what its state does not let anybody do is refused here. It says nothing of whether the accreditation stands.
 *
 * @param reasons 3 to {@value #LONGEST} characters, for the person and for the record
 * @param until the last day for representations; of what was done at once, the last day for its review
 * @param lock counts its changes
 * @param salt under which the ledger commits to the reasons
 */
public record Withdrawal(
        WithdrawalId id,
        Of of,
        Route route,
        String reasons,
        LocalDate until,
        Act opened,
        List<Heard> heard,
        List<Reviewed> reviews,
        @Nullable Concluded concluded,
        int lock,
        UUID salt) {

    static final int LONGEST = 2_000;

    /** What it is about. */
    public record Of(
            AccreditationNumber number,
            CaseReference caseReference,
            PersonId person,
            OrganisationId organisation,
            ForceCode force,
            SchemeCode scheme) {}

    /** By which way it goes. */
    public enum Route {
        /** The person is told why, and heard, before anything is decided. */
        MINDED_TO,
        /** Withdrawn at once, and looked at again. */
        WITHDRAWN_AT_ONCE,
        /** Varied to nil at once, and looked at again. */
        STOOD_DOWN_AT_ONCE
    }

    /** How far it has come. */
    public enum State {
        /** The person may still be heard. */
        HEARING,
        /** Somebody else decides. */
        DECIDING,
        /** What was done at once waits to be looked at again. */
        REVIEWING,
        /** Nothing more comes of it. */
        CONCLUDED
    }

    /** Who did something, in what capacity, and when. */
    public record Act(String by, String capacity, Instant at) {

        static Act of(Actor by, Instant at) {
            return new Act(by.id(), by.capacity(), at);
        }
    }

    /**
     * What the person, or somebody for them, has said.
     *
     * @param received on which day; null where the period went by and nothing came
     * @param said what, in short; empty where nothing came
     */
    public record Heard(@Nullable LocalDate received, String said, Act act) {}

    /**
     * One look at what was done at once.
     *
     * @param next the day by which it is looked at again; null where it is not
     */
    public record Reviewed(
            ReviewOutcome outcome, String reasons, @Nullable LocalDate next, Act act) {}

    /** How it ended, and why. */
    public record Concluded(End end, String reasons, Act act) {}

    /** The ways in which it ends. */
    public enum End {
        /** The accreditation is withdrawn. */
        WITHDRAWN,
        /** The accreditation stays as it is. */
        KEPT,
        /** There was nothing left to decide. */
        DROPPED,
        /** What was done at once has been looked at, and is done with. */
        REVIEWED
    }

    public Withdrawal {
        heard = List.copyOf(heard);
        reviews = List.copyOf(reviews);
    }

    /** How far it has come: worked out from what was done. */
    public State state() {
        if (concluded != null) {
            return State.CONCLUDED;
        }
        if (route != Route.MINDED_TO) {
            return State.REVIEWING;
        }
        return heard.isEmpty() ? State.HEARING : State.DECIDING;
    }

    /** Whether anything can still come of it. */
    public boolean open() {
        return concluded == null;
    }

    Withdrawal hear(Heard more) {
        if (state() != State.HEARING && state() != State.DECIDING) {
            throw new WithdrawalRefused("Nobody waits for representations on this any longer.");
        }
        return new Withdrawal(
                id,
                of,
                route,
                reasons,
                until,
                opened,
                Stream.concat(heard.stream(), Stream.of(more)).toList(),
                reviews,
                concluded,
                lock,
                salt);
    }

    /** The same, looked at: until its next day, or for good. */
    Withdrawal review(Reviewed look) {
        in(State.REVIEWING, "There is nothing to look at again here.");
        var next = look.next();
        return new Withdrawal(
                id,
                of,
                route,
                reasons,
                next == null ? until : next,
                opened,
                heard,
                Stream.concat(reviews.stream(), Stream.of(look)).toList(),
                next == null ? new Concluded(End.REVIEWED, look.reasons(), look.act()) : null,
                lock,
                salt);
    }

    Withdrawal conclude(Concluded as) {
        return new Withdrawal(id, of, route, reasons, until, opened, heard, reviews, as, lock, salt);
    }

    /** The same, as changed so many times. */
    Withdrawal locked(int times) {
        return new Withdrawal(id, of, route, reasons, until, opened, heard, reviews, concluded, times, salt);
    }

    /** Refuses what is done only in a state. */
    void in(State needed, String otherwise) {
        if (state() != needed) {
            throw new WithdrawalRefused(otherwise);
        }
    }
}
