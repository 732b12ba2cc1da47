package tabard.sia;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.Likeness;
import tabard.party.PeopleView;

/** The people who have applied to a force, found by their names however typed. */
@Component
class KnownPeople {

    private final CaseFiles cases;
    private final PeopleView people;

    KnownPeople(CaseFiles cases, PeopleView people) {
        this.cases = cases;
        this.people = people;
    }

    /** Those of one force, by name. */
    record Of(Map<PersonId, Set<Likeness>> names) {

        boolean is(PersonId person, LicenceRow row) {
            return names.getOrDefault(person, Set.of()).contains(likeness(row.forename(), row.surname()));
        }

        List<PersonId> named(LicenceRow row) {
            var wanted = likeness(row.forename(), row.surname());
            return names.entrySet().stream()
                    .filter(one -> one.getValue().contains(wanted))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    Of of(ForceCode force) {
        var names = new HashMap<PersonId, Set<Likeness>>();
        var staff = new HashMap<OrganisationId, List<Employee>>();
        for (CaseFile file : cases.of(force)) {
            staff.computeIfAbsent(file.organisation(), people::everEmployedBy).stream()
                    .filter(one -> one.person().equals(file.person()))
                    .forEach(one -> names.computeIfAbsent(one.person(), _ -> new LinkedHashSet<>())
                            .add(likeness(one.givenName(), one.familyName())));
        }
        return new Of(names);
    }

    /** Who it is, for a force to whom the person has applied. */
    Optional<Employee> find(ForceCode force, PersonId person) {
        return cases.of(force).stream()
                .filter(file -> file.person().equals(person))
                .findFirst()
                .map(file -> people.get(file.organisation(), person));
    }

    /** The register shows no date of birth, so the names alone are compared. */
    private static Likeness likeness(String givenName, String familyName) {
        return Likeness.of(givenName, familyName, LocalDate.EPOCH);
    }
}
