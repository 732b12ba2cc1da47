package tabard.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/**
 * Records a complaint about an accredited person, adverse information, or an offence about accreditation.
 *
 * <p>A complaint is for the employer to answer, whoever received it (PRA 2002 s.40(9)). The force sees one that it received
 * itself, and any in which suitability may be touched (s.41(4)).
 */
@Service
public class RecordConduct {

    private final Accreditations accreditations;
    private final Conducts conducts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordConduct(Accreditations accreditations, Conducts conducts, ApplicationEventPublisher events, Clock clock) {
        this.accreditations = accreditations;
        this.conducts = conducts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, and tells the force where suitability may be touched.
     *
     * @throws ConductNotFound if there is no such accreditation in sight
     * @throws ConductRefused if an employer refers an offence, the day is in the future, or suitability is said to be touched
     *     by what was done to the person
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    @Transactional
    public ConductId record(NewConduct wanted, Actor by) {
        var at = clock.instant();
        var of = inSight(wanted.accreditation());
        boolean byForce = SignedIn.find().map(SignedIn::force).isPresent();
        check(wanted, byForce, LocalDate.ofInstant(at, clock.getZone()));
        var touched = wanted.suitability() || wanted.ground().touchesSuitability();
        var id = new ConductId(UUID.randomUUID());
        var salt = UUID.randomUUID();
        conducts.add(id, of, wanted, new Conducts.Recorded(byForce, touched ? at : null, salt, at), by);
        events.publishEvent(new ConductRecorded(
                id,
                wanted.kind(),
                wanted.ground(),
                of.number(),
                of.organisation(),
                of.force(),
                Commitment.to(wanted.summary(), salt),
                by,
                at));
        if (touched) {
            events.publishEvent(
                    new SuitabilityMayBeTouched(id, of.number(), of.person(), of.organisation(), of.force(), by, at));
        }
        return id;
    }

    private Accreditation inSight(AccreditationNumber number) {
        return accreditations
                .find(number)
                .filter(found -> accreditations.inSight(List.of(number)).contains(number))
                .orElseThrow(() -> new ConductNotFound(number));
    }

    private static void check(NewConduct wanted, boolean byForce, LocalDate today) {
        if (wanted.kind() == ConductKind.OFFENCE && !byForce) {
            throw new ConductRefused("An offence (PRA 2002 s.46) is referred by the force: report it to the police.");
        }
        if (wanted.happenedOn() != null && wanted.happenedOn().isAfter(today)) {
            throw new ConductRefused(
                    "The day on which it happened is in the future: %s.".formatted(wanted.happenedOn()));
        }
        if (wanted.suitability() && wanted.ground().wrongsThePerson()) {
            throw new ConductRefused("What was done to the accredited person does not touch their suitability.");
        }
    }
}
