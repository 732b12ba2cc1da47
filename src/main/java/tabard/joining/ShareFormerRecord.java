package tabard.joining;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.application.Secret;
import tabard.joining.FormerRecords.Invitation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.Sha256;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * A person shows their new employer, through a link, once and without an account, which powers of which force they held. It takes
 * the number of the accreditation and the person's own date of birth; name and birth date on both records have to agree.
 */
@Service
public class ShareFormerRecord {

    /** Who acts: the person, who is in the event. */
    static final Actor PERSON = new Actor("candidate", "candidate by link");

    private final FormerRecords records;
    private final Accreditations accreditations;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShareFormerRecord(
            FormerRecords records,
            Accreditations accreditations,
            PeopleView people,
            OrganisationsView organisations,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.accreditations = accreditations;
        this.people = people;
        this.organisations = organisations;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What a person reads who has opened the link. */
    public record Opened(String person, String employer) {}

    /**
     * What a person types who shows something.
     *
     * @param statement what they consented to, word for word
     */
    public record Shown(AccreditationNumber number, LocalDate dateOfBirth, String statement, String language) {}

    /**
     * Opens the link; it stays good until something is shown.
     *
     * @throws FormerRecordLinkNotGood if it cannot be answered
     */
    public Opened open(String secret) {
        return alone(() -> {
            var invitation = good(secret);
            return new Opened(
                    people.get(invitation.organisation(), invitation.person()).name(),
                    organisations.get(invitation.organisation()).name());
        });
    }

    /**
     * Shows it, with consent.
     *
     * @throws FormerRecordLinkNotGood if the link cannot be answered any more
     * @throws FormerRecordNotRecognised if it is no accreditation of this person; the link stays good
     */
    public FormerRecord share(String secret, Shown shown) {
        return alone(() -> {
            var invitation = good(secret);
            var held = accreditations
                    .find(shown.number())
                    .filter(one -> sameHuman(invitation, one, shown))
                    .orElseThrow(FormerRecordNotRecognised::new);
            if (!records.use(invitation.id(), clock.instant())) {
                throw new FormerRecordLinkNotGood();
            }
            return keep(invitation, held, shown);
        });
    }

    private FormerRecord keep(Invitation invitation, Accreditation held, Shown shown) {
        var powers = Map.of(held.force().value(), powers(held));
        var content = shown.statement() + "\n" + records.written(powers);
        var shared = new FormerRecord(
                UUID.randomUUID(),
                invitation.organisation(),
                invitation.person(),
                held.scheme(),
                powers,
                shown.statement(),
                shown.language(),
                Sha256.hex(content.getBytes(StandardCharsets.UTF_8)),
                clock.instant());
        var salt = UUID.randomUUID();
        records.add(invitation.id(), shared, salt);
        events.publishEvent(new FormerRecordShared(
                invitation.id(),
                shared.organisation(),
                shared.person(),
                Commitment.to(shared.hash(), salt),
                PERSON,
                shared.sharedAt()));
        return shared;
    }

    /** The powers, and the offences and byelaws named for them: what a new application asks for, and nothing of its terms. */
    private static List<AskedPower> powers(Accreditation held) {
        return held.grants().stream()
                .map(grant -> new AskedPower(grant.power(), grant.offences(), grant.byelaws()))
                .distinct()
                .toList();
    }

    private boolean sameHuman(Invitation invitation, Accreditation held, Shown shown) {
        var now = people.get(invitation.organisation(), invitation.person());
        var before = people.get(held.organisation(), held.person());
        return now.likeness().equals(before.likeness())
                && now.dateOfBirth().equals(shown.dateOfBirth())
                && !held.organisation().equals(invitation.organisation());
    }

    private Invitation good(String secret) {
        return records.by(Secret.hash(secret))
                .filter(one -> one.good(clock.instant()))
                .orElseThrow(FormerRecordLinkNotGood::new);
    }

    /** The person sees no record of either employer, so the program looks for them. */
    private <T> T alone(Supplier<T> act) {
        return Scope.SYSTEM.call(() -> transaction.execute(_ -> act.get()));
    }
}
