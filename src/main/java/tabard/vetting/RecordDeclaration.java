package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;

/**
 * A person's yearly declaration is recorded (practice 4.4). Where something has changed, the vetting unit has a person to look at
 * again; what has changed goes to it by its own way.
 */
@Service
public class RecordDeclaration {

    private final YearlyDeclarations declarations;
    private final OpenConcern open;
    private final PeopleView people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordDeclaration(
            YearlyDeclarations declarations,
            OpenConcern open,
            PeopleView people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.open = open;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was declared.
     *
     * @param on the day of the declaration: today, or at most a year before
     * @param changed whether something has changed
     */
    public record Declared(PersonId person, LocalDate on, boolean changed) {}

    /**
     * By the employer, which holds the paper that the person signed.
     *
     * @param forces to which the person declares
     * @throws tabard.kernel.Refusal if the person is not one of the employer's
     * @throws DeclarationRefused if it names no force, or one that asks for none, or the day cannot be
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void onPaper(OrganisationId organisation, Set<ForceCode> forces, Declared declared, Actor by) {
        people.get(organisation, declared.person());
        if (forces.isEmpty()) {
            throw new DeclarationRefused("Name at least one force to which the person declares.");
        }
        forces.stream().sorted().forEach(force -> record(force, declared, organisation, by));
    }

    /**
     * By the vetting unit, to which the person has declared.
     *
     * @throws DeclarationRefused if the unit asks for none, or the day cannot be
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void toUnit(ForceCode force, Declared declared, Actor by) {
        record(force, declared, null, by);
    }

    private void record(ForceCode force, Declared declared, @Nullable OrganisationId organisation, Actor by) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        if (!declarations.askedBy(force)) {
            throw new DeclarationRefused("%s asks for no yearly declaration, so none is kept.".formatted(force));
        }
        if (declared.on().isAfter(today) || declared.on().isBefore(today.minusYears(1))) {
            throw new DeclarationRefused("The declaration is dated %s. Give its day: today, or at most a year before."
                    .formatted(declared.on()));
        }
        var kept = new Declaration(declared.person(), force, declared.on(), declared.changed(), at);
        declarations.add(kept, organisation, by.id());
        events.publishEvent(new DeclarationRecorded(kept.person(), force, organisation, kept.on(), by, at));
        if (declared.changed()) {
            open.open(new OpenConcern.About(kept.person(), force, organisation, null), ConcernKind.DECLARED_CHANGE, by);
        }
    }
}
