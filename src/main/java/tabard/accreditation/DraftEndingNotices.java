package tabard.accreditation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.EndingNotice.Text;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;
import tabard.powers.PowerCode;
import tabard.scheme.Force;
import tabard.scheme.Forces;

/**
 * Has those told whose grants the end of a power cuts short: {@code notice} makes the letters in the same transaction. The law ends
 * the power without them, and whether or not anybody is told.
 */
@Service
public class DraftEndingNotices {

    private static final int AT_ONCE = 500;

    private final PowerEndings endings;
    private final EndingNotices notices;
    private final Accreditations accreditations;
    private final OrganisationsView organisations;
    private final Forces forces;
    private final EndingNoticeWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftEndingNotices(
            PowerEndings endings,
            EndingNotices notices,
            Accreditations accreditations,
            OrganisationsView organisations,
            Forces forces,
            EndingNoticeWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.endings = endings;
        this.notices = notices;
        this.accreditations = accreditations;
        this.organisations = organisations;
        this.forces = forces;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drafts those that are missing, and says how many that were.
     *
     * @throws NoEndDated if no end of the power is dated
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public int draft(ForceCode force, PowerCode power, Actor by) {
        var found = forces.get(force);
        var ending = endings.of(found.scheme(), power, found.countries())
                .filter(dated -> dated.on() != null)
                .orElseThrow(() -> new NoEndDated(power));
        var drafted = new ArrayList<AccreditationNumber>();
        var part = notices.grants(ending, "", AT_ONCE);
        while (!part.isEmpty()) {
            part.stream()
                    .filter(grant -> grant.force().equals(force) && !grant.drafted())
                    .forEach(grant -> drafted.add(draft(ending, grant, found, by)));
            part = notices.grants(ending, part.getLast().number().value(), AT_ONCE);
        }
        told(ending, found, drafted, by);
        return drafted.size();
    }

    private void told(PowerEnding ending, Force force, List<AccreditationNumber> drafted, Actor by) {
        var on = ending.on();
        if (on != null && !drafted.isEmpty()) {
            events.publishEvent(new EndingNoticesDrafted(
                    force.code(),
                    ending.scheme(),
                    ending.power().code(),
                    on,
                    EndingNoticeWords.TEMPLATE,
                    ending.instrument(),
                    drafted,
                    by,
                    clock.instant()));
        }
    }

    private AccreditationNumber draft(PowerEnding ending, EndedGrant grant, Force force, Actor by) {
        var accreditation = accreditations
                .find(grant.number())
                .orElseThrow(() -> new IllegalStateException("%s was there a moment ago.".formatted(grant.number())));
        notices.add(ending, accreditation, content(ending, accreditation, force), by, clock.instant());
        return grant.number();
    }

    private Map<String, Text> content(PowerEnding ending, Accreditation accreditation, Force force) {
        var on = ending.on();
        if (on == null) {
            throw new IllegalStateException("Only a dated end has notices.");
        }
        var about = new EndingNoticeWords.About(
                ending.power().name(),
                on,
                ending.instrument(),
                "%s of %s".formatted(force.chiefOfficerTitle(), force.name()),
                accreditation.number().value(),
                organisations
                        .find(accreditation.organisation())
                        .map(OrganisationFacts::name)
                        .orElse(accreditation.organisation().toString()));
        return Map.of("en", words.in(Locale.UK, about), "cy", words.in(Locale.of("cy"), about));
    }
}
