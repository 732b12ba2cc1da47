package tabard.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.accreditation.AccreditationHistory.KnownGrant;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/**
 * What every act on an accreditation begins with: it is there, whoever acts may, it stands, nobody was quicker, and the notice
 * was served. The Act gives these acts to the chief officer (PRA 2002 s.42(3)); an instrument in date may name somebody else.
 */
@Component
class ActOnAccreditation {

    private static final Set<AccreditationState> OVER = EnumSet.of(
            AccreditationState.EXPIRED,
            AccreditationState.CEASED,
            AccreditationState.WITHDRAWN,
            AccreditationState.REPLACED,
            AccreditationState.UNKNOWN);

    private final Accreditations accreditations;
    private final Histories histories;
    private final AccreditationActs acts;
    private final DecidingAuthority authorities;
    private final Clock clock;

    ActOnAccreditation(
            Accreditations accreditations,
            Histories histories,
            AccreditationActs acts,
            DecidingAuthority authorities,
            Clock clock) {
        this.accreditations = accreditations;
        this.histories = histories;
        this.acts = acts;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * An act under way.
     *
     * @param state where the accreditation stood when the notice was served
     * @param notice the id of the notice
     * @param reasons what the ledger says of its reasons
     * @param by who acts, in the capacity in which they may
     * @param at when it is recorded, to the microsecond, as the database keeps it
     */
    record Begun(
            Accreditation accreditation,
            AccreditationState state,
            UUID notice,
            Commitment reasons,
            Actor by,
            Instant at) {}

    Begun begin(AccreditationNumber number, String kind, ServedNotice notice, int seen, Actor by) {
        var accreditation = accreditations.get(number);
        var who = authority(accreditation, decision(kind), by);
        acts.begin(number, seen);
        var at = now();
        var history = histories.find(Set.of(number)).getFirst();
        notice.check(accreditation, lastEffect(history), at);
        var state = history.stateAt(notice.servedAt(), at);
        if (OVER.contains(state)) {
            throw new ActRefused("Accreditation %s is over: it is %s.".formatted(number, words(state)));
        }
        var id = UUID.randomUUID();
        var salt = UUID.randomUUID();
        acts.add(id, accreditation, kind, notice, salt, who, at);
        return new Begun(accreditation, state, id, Commitment.to(notice.reason(), salt), who, at);
    }

    /** Refuses who may not vary it. */
    void requireVariation(AccreditationNumber number, Actor by) {
        authority(accreditations.get(number), DelegatedDecision.VARIATION, by);
    }

    private Actor authority(Accreditation of, DelegatedDecision decision, Actor by) {
        return authorities.require(of.force(), decision, by).actor();
    }

    /** A stand-down is a variation to nil, and its end another variation. */
    private static DelegatedDecision decision(String kind) {
        return kind.equals("WITHDRAWAL") ? DelegatedDecision.WITHDRAWAL : DelegatedDecision.VARIATION;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The last moment from which something known now has had effect: a notice of before that has been overtaken. */
    private static Instant lastEffect(AccreditationHistory history) {
        var granted = history.grants().stream()
                .filter(known -> known.knownTo() == null)
                .map(KnownGrant::grant)
                .flatMap(grant -> Stream.of(grant.window()))
                .flatMap(window -> Stream.ofNullable(window.from()));
        var acted = history.acts().stream()
                .filter(act -> act.knownTo() == null)
                .filter(act -> act.kind() == Act.Kind.STOOD_DOWN)
                .map(act -> act.to() == null ? act.from() : act.to());
        return Stream.concat(granted, acted).max(Instant::compareTo).orElse(Instant.MIN);
    }

    private static String words(AccreditationState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
