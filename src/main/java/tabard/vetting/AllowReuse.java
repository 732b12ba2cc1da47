package tabard.vetting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;
import tabard.party.PeopleView;

/** A person allows that forces take vetting which others have done, with a receipt (UK GDPR Articles 4(11), 7(1)). */
@Service
public class AllowReuse {

    private final ReuseConsents consents;
    private final PeopleView people;
    private final ReuseStatement statement;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllowReuse(
            ReuseConsents consents,
            PeopleView people,
            ReuseStatement statement,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.people = people;
        this.statement = statement;
        this.events = events;
        this.clock = clock;
    }

    /** Whose vetting may be reused, as their employer knows them, and by which forces. */
    public record Allowed(PersonId person, OrganisationId organisation, List<ForceCode> forces) {

        public Allowed {
            forces = forces.stream().distinct().sorted().toList();
        }
    }

    /**
     * By the person, through the link of an invitation, whose row must be in sight of this transaction.
     *
     * @param language of the words that were read, {@code en} or {@code cy}
     * @param withdrawalHash of the secret of the link that takes it back
     */
    @Transactional
    public ReuseConsent byLink(Allowed allowed, String language, String withdrawalHash, Actor by) {
        var consent = consent(allowed, language, null, null);
        keep(consent, withdrawalHash, by);
        return consent;
    }

    /**
     * On paper, which the employer holds.
     *
     * @param signedOn the day on the paper, today or before
     * @throws tabard.kernel.Refusal if the person is not one of the employer's
     * @throws ReuseConsentRefused if it names no force, or the day is to come
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public ReuseConsent onPaper(Allowed allowed, LocalDate signedOn, Actor by) {
        people.get(allowed.organisation(), allowed.person());
        if (allowed.forces().isEmpty()) {
            throw new ReuseConsentRefused("Name at least one force that the paper names.");
        }
        if (signedOn.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new ReuseConsentRefused(
                    "The paper is dated %s, which is yet to come. Give the day on the paper.".formatted(signedOn));
        }
        var consent = consent(allowed, "en", signedOn, by.id());
        keep(consent, null, by);
        return consent;
    }

    private ReuseConsent consent(
            Allowed allowed, String language, @Nullable LocalDate signedOn, @Nullable String recordedBy) {
        var words = statement.of(allowed.forces(), language);
        var at = clock.instant();
        return new ReuseConsent(
                UUID.randomUUID(),
                allowed.person(),
                allowed.organisation(),
                allowed.forces(),
                words,
                language,
                signedOn == null ? ReuseConsent.Way.LINK : ReuseConsent.Way.PAPER,
                at,
                signedOn,
                recordedBy,
                receipt(allowed, words, at, signedOn),
                null);
    }

    private static String receipt(Allowed allowed, String words, Instant at, @Nullable LocalDate signedOn) {
        var hashed = List.of(words, allowed.person(), allowed.forces(), at, String.valueOf(signedOn));
        return Sha256.hex(hashed.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void keep(ReuseConsent consent, @Nullable String withdrawalHash, Actor by) {
        var salt = UUID.randomUUID();
        consents.add(consent, salt, withdrawalHash);
        events.publishEvent(new ReuseConsentGiven(
                consent.id(),
                consent.person(),
                consent.forces(),
                consent.way(),
                Commitment.to(consent.hash(), salt),
                by,
                consent.givenAt()));
    }
}
