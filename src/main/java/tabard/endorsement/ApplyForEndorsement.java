package tabard.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.party.OrganisationsView;

/** An organisation applies under a scheme without powers, for itself, for a place that it runs or for an agreement. */
@Service
public class ApplyForEndorsement {

    private final EndorsementSchemes schemes;
    private final PackVersions versions;
    private final Endorsements endorsements;
    private final OrganisationsView organisations;
    private final ApplicationChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyForEndorsement(
            EndorsementSchemes schemes,
            PackVersions versions,
            Endorsements endorsements,
            OrganisationsView organisations,
            ApplicationChecks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schemes = schemes;
        this.versions = versions;
        this.endorsements = endorsements;
        this.organisations = organisations;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it, under the pack as it is now.
     *
     * @throws AnswersNotGood if any answer will not do; nothing is kept
     * @throws EndorsementThereAlready if there is one for the same already that is not over
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    @Transactional
    public EndorsementId apply(SchemeCode code, NewEndorsement asked, Actor by) {
        var scheme = schemes.get(code);
        var today = LocalDate.now(clock);
        var answers = new ApplicationForm(scheme, asked.variant(), ApplicationChecks.all())
                .around(checks.around(scheme, asked))
                .check(asked.answers(), today);
        var documents = checks.documents(scheme, asked.organisation(), answers);
        endorsements.oneAfterAnother(asked.organisation(), code);
        var sent = sent(scheme, asked, answers, by);
        refuseSecond(sent, today);
        versions.keep(scheme);
        endorsements.add(sent, scheme, documents);
        events.publishEvent(new EndorsementApplied(
                sent.id(),
                code,
                scheme.process(),
                scheme.reviewer(),
                scheme.version().hash(),
                sent.organisation(),
                sent.force(),
                by,
                sent.sentAt()));
        return sent.id();
    }

    private Endorsement sent(
            EndorsementScheme scheme, NewEndorsement asked, Map<String, List<String>> answers, Actor by) {
        return new Endorsement(
                new EndorsementId(UUID.randomUUID()),
                scheme.code(),
                scheme.version(),
                asked.organisation(),
                force(scheme, asked.force()),
                asked.variant(),
                subject(asked),
                answers,
                asked.criteria(),
                Set.of(),
                by.id(),
                clock.instant(),
                List.of(),
                0);
    }

    private void refuseSecond(Endorsement sent, LocalDate today) {
        for (var there : endorsements.of(sent.organisation())) {
            var state = there.on(today, versions.of(there).reconfirmation(), clock.getZone());
            var same = there.scheme().equals(sent.scheme())
                    && Objects.equals(there.force(), sent.force())
                    && there.subject().same(sent.subject());
            if (same && !state.over()) {
                throw new EndorsementThereAlready(there, state);
            }
        }
    }

    private Place subject(NewEndorsement asked) {
        var subject = asked.subject();
        return subject == null
                ? new Place(organisations.get(asked.organisation()).name(), null, null)
                : subject;
    }

    private static @Nullable ForceCode force(EndorsementScheme scheme, @Nullable ForceCode named) {
        return named == null ? scheme.force() : named;
    }
}
