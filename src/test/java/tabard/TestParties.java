package tabard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.AddPerson;
import tabard.party.Language;
import tabard.party.NewArrangement;
import tabard.party.NewEmployment;
import tabard.party.NewOrganisation;
import tabard.party.NewPerson;
import tabard.party.OrganisationKind;
import tabard.party.RecordArrangement;
import tabard.party.RecordLeaver;
import tabard.party.RegisterOrganisation;
import tabard.powers.PowerCode;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.Policies;
import tabard.scheme.PolicyFromPublishedGrants;

/** Employers with their arrangements, forces with their policies, and people, as tests need them. */
public record TestParties(
        TestAccounts accounts,
        RegisterOrganisation registerOrganisation,
        RecordArrangement recordArrangement,
        AddPerson addPerson,
        RecordLeaver recordLeaver,
        PolicyFromPublishedGrants publishedGrants,
        ApprovePolicy approvePolicy,
        Policies policies,
        Clock clock) {

    /** An employer. */
    public OrganisationId organisation(String name, @Nullable String uniform) {
        var admin = accounts.of(Role.ADMIN);
        var asked = new NewOrganisation(
                name, OrganisationKind.COMPANY, null, "Write to complaints@wardens.example", uniform);
        return accounts.as(admin, () -> registerOrganisation.register(asked, admin.actor()));
    }

    /** A force's arrangement with an employer, and the force's policy where it has none yet. */
    public void arrange(OrganisationId organisation, ForceCode force, Period period, String... powers) {
        approvePolicy(force);
        var officer = accounts.of(Role.OFFICER, force);
        var envelope = Arrays.stream(powers).map(PowerCode::new).collect(Collectors.toSet());
        accounts.as(
                officer,
                () -> recordArrangement.record(
                        new NewArrangement(organisation, force, TestCases.CSAS, period, envelope, Set.of()),
                        officer.actor()));
    }

    /** A new employee. */
    public PersonId person(OrganisationId organisation, String givenName, String familyName, Language language) {
        var supplier = accounts.supplier(organisation);
        var person = new NewPerson(givenName, familyName, LocalDate.of(1990, 4, 1), "a@wardens.example", language);
        var number = UUID.randomUUID().toString().substring(0, 20);
        var work = new NewEmployment("Street warden", number, LocalDate.of(2025, 1, 1));
        return accounts.as(supplier, () -> addPerson.add(organisation, person, work, supplier.actor()));
    }

    /** Says that somebody leaves. */
    public void leaves(OrganisationId organisation, PersonId person, LocalDate lastDay) {
        var supplier = accounts.supplier(organisation);
        accounts.run(supplier, () -> recordLeaver.leaves(organisation, person, lastDay, supplier.actor()));
    }

    private void approvePolicy(ForceCode force) {
        var policy = publishedGrants.of(force).orElseThrow();
        var known = Scope.SYSTEM.call(() -> policies.history(force, policy.scheme(), clock.instant()));
        if (known.isEmpty()) {
            var chief = accounts.of(Role.CHIEF_OFFICER, force);
            accounts.run(chief, () -> approvePolicy.approve(policy, chief.actor()));
        }
    }
}
