package tabard.renewing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.intake.CaseFiles;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * An employer asks to have accreditations renewed, one or many at once, at any time (s.41(7)). What is asked is what each gives
 * now. Each becomes a case of its own: the facts are looked at again, an officer recommends, and somebody else decides.
 */
@Service
public class AskRenewal {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final RenewableAccreditations renewals;
    private final AskedRenewals asked;
    private final SubmitApplication submit;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskRenewal(
            Accreditations accreditations,
            AccreditationStates states,
            RenewableAccreditations renewals,
            AskedRenewals asked,
            SubmitApplication submit,
            CaseFiles cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.renewals = renewals;
        this.asked = asked;
        this.submit = submit;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param numbers 1 to 500
     * @param declaration the words the signatory agreed to
     * @param declaredBy the signatory's name
     */
    public record Request(Set<AccreditationNumber> numbers, String declaration, String declaredBy) {

        public Request {
            numbers = Set.copyOf(numbers);
        }
    }

    /** What is asked alike for several people: one submission does for all of them. */
    private record Alike(OrganisationId organisation, SchemeCode scheme, ForceCode force, List<AskedPower> powers) {

        static Alike of(Accreditation one) {
            var powers = one.lastingGrants().stream()
                    .sorted(Comparator.comparing(Accreditation.Grant::power))
                    .map(grant -> new AskedPower(grant.power(), grant.offences(), grant.byelaws()))
                    .toList();
            return new Alike(one.organisation(), one.scheme(), one.force(), powers);
        }
    }

    /**
     * Asks, whole or not at all.
     *
     * @return the id of the request
     * @throws tabard.accreditation.AccreditationNotFound if one of them is not there to see
     * @throws RenewalRefused if one of them cannot be renewed, with its number
     * @throws tabard.intake.ApplicationIncomplete with everything that the rules find missing
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public UUID ask(Request request, Actor by) {
        if (request.numbers().isEmpty() || request.numbers().size() > Submission.MOST_PEOPLE) {
            throw new RenewalRefused("Choose 1 to %d accreditations to renew.".formatted(Submission.MOST_PEOPLE));
        }
        var id = UUID.randomUUID();
        var at = clock.instant();
        alike(request).forEach((what, people) -> {
            var receipt = submit.submit(submission(what, people, request), by);
            receipt.cases().forEach(reference -> keep(id, reference, people, by, at));
        });
        return id;
    }

    private Map<Alike, Map<PersonId, Accreditation>> alike(Request request) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var found = new LinkedHashMap<Alike, Map<PersonId, Accreditation>>();
        for (var number : request.numbers().stream()
                .sorted(Comparator.comparing(AccreditationNumber::value))
                .toList()) {
            var one = renewable(number, today);
            var people = found.computeIfAbsent(Alike.of(one), _ -> new HashMap<>());
            var other = people.putIfAbsent(one.person(), one);
            if (other != null) {
                throw new RenewalRefused(
                        "%s and %s are of one person and force: renew one of them.".formatted(other.number(), number));
            }
        }
        return found;
    }

    private Accreditation renewable(AccreditationNumber number, LocalDate today) {
        var one = accreditations.get(number);
        var state = states.on(one, today);
        if (!RenewableAccreditations.RENEWABLE.contains(state)) {
            throw new RenewalRefused("Accreditation %s is %s: it cannot be renewed. Apply anew."
                    .formatted(number, state.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        if (one.lastingGrants().isEmpty()) {
            throw new RenewalRefused("Accreditation %s gives no power any more: apply anew.".formatted(number));
        }
        renewals.standing(number).ifPresent(already -> {
            throw new RenewalRefused("Accreditation %s is renewed, or asked to be, by case %s already."
                    .formatted(number, already.caseReference()));
        });
        return one;
    }

    private static Submission submission(Alike what, Map<PersonId, Accreditation> people, Request request) {
        return new Submission(
                what.organisation(),
                what.scheme(),
                people.keySet(),
                List.of(new AskedOfForce(what.force(), what.powers())),
                request.declaration(),
                request.declaredBy());
    }

    private void keep(UUID id, CaseReference reference, Map<PersonId, Accreditation> people, Actor by, Instant at) {
        var file = cases.get(reference);
        var one = people.get(file.person());
        if (one == null) {
            throw new IllegalStateException("Case %s is of nobody whose renewal was asked.".formatted(reference));
        }
        asked.add(new AskedRenewal(id, reference, one.number(), one.force(), one.organisation(), by.id(), at));
        events.publishEvent(new RenewalAsked(reference, one.number(), one.end(), by, at));
    }
}
