package tabard.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.fees.FeeStatement.Charged;
import tabard.fees.FeeStatement.Line;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.party.OrganisationKind;
import tabard.party.OrganisationsView;
import tabard.powers.Fee;
import tabard.powers.Fee.Event;
import tabard.powers.Fee.Route;
import tabard.powers.ForcePolicy;
import tabard.scheme.Policies;

/** Works out what each force charges, by the fees of its own policy in effect today and nothing else (s.41(5)). */
@Service
@Transactional(readOnly = true)
public class WorkOutFees {

    private final Policies policies;
    private final OrganisationsView organisations;
    private final Accreditations accreditations;
    private final Clock clock;

    WorkOutFees(Policies policies, OrganisationsView organisations, Accreditations accreditations, Clock clock) {
        this.policies = policies;
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /**
     * What an organisation is charged for applying for people at forces, today. Somebody whom the force has accredited for
     * this organisation, to a day that has not come yet, applies for a renewal.
     */
    public FeeStatement of(
            OrganisationId organisation,
            SchemeCode scheme,
            Collection<PersonId> people,
            Collection<ForceCode> forces) {
        var on = LocalDate.now(clock);
        var route = route(organisations.get(organisation).kind());
        var held = accreditations.of(organisation).stream()
                .filter(one -> one.scheme().equals(scheme) && one.end().isAfter(on))
                .toList();
        var due = new ArrayList<Line>();
        var ifGranted = new ArrayList<Line>();
        for (var force : forces.stream().distinct().toList()) {
            var policy = policies.inEffect(force, scheme, on, clock.instant()).orElse(null);
            int renewing = (int) people.stream().distinct().filter(one -> renews(held, force, one)).count();
            int all = (int) people.stream().distinct().count();
            line(policy, force, Event.APPLICATION, route, on, all - renewing).forEach(due::add);
            line(policy, force, Event.RENEWAL, route, on, renewing).forEach(due::add);
            line(policy, force, Event.GRANT, route, on, all).forEach(ifGranted::add);
        }
        return new FeeStatement(on, due, ifGranted);
    }

    /** What a force charges an organisation for granting to one person, today. */
    Line grant(OrganisationId organisation, SchemeCode scheme, ForceCode force) {
        var on = LocalDate.now(clock);
        var policy = policies.inEffect(force, scheme, on, clock.instant()).orElse(null);
        var route = route(organisations.get(organisation).kind());
        return new Line(force, Event.GRANT, 1, charged(policy, Event.GRANT, route, on));
    }

    /** Which way an employer comes: companies, trusts and charities through Police CPI, public bodies straight to the force. */
    static Route route(OrganisationKind kind) {
        return switch (kind) {
            case COMPANY, COMMUNITY_INTEREST_COMPANY, TRUST, CHARITY -> Route.PRIVATE;
            case COUNCIL, PUBLIC_BODY -> Route.PUBLIC;
        };
    }

    private static boolean renews(List<Accreditation> held, ForceCode force, PersonId person) {
        return held.stream()
                .anyMatch(one -> one.force().equals(force) && one.person().equals(person));
    }

    private static Stream<Line> line(
            @Nullable ForcePolicy policy, ForceCode force, Event event, Route route, LocalDate on, int people) {
        return people == 0
                ? Stream.of()
                : Stream.of(new Line(force, event, people, charged(policy, event, route, on)));
    }

    private static @Nullable Charged charged(@Nullable ForcePolicy policy, Event event, Route route, LocalDate on) {
        if (policy == null || policy.version() == null) {
            return null;
        }
        int version = policy.version();
        return policy.fees().stream()
                .filter((Fee fee) -> fee.event() == event && fee.route() == route && fee.chargedOn(on))
                .findFirst()
                .map(fee -> new Charged(fee, version))
                .orElse(null);
    }
}
