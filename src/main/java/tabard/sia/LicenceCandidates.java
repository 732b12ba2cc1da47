package tabard.sia;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.party.Employee;

/** Whom an entry of the register may be about: an officer says which of them it is, or that it is none. */
@Service
@Transactional(readOnly = true)
public class LicenceCandidates {

    private final LicenceChecks checks;
    private final KnownPeople people;

    LicenceCandidates(LicenceChecks checks, KnownPeople people) {
        this.checks = checks;
        this.people = people;
    }

    /** Whoever the number is on record for, and whoever has that name. */
    public List<Employee> of(LicenceCheck check, ForceCode force) {
        return Stream.concat(
                        Stream.concat(
                                Optional.ofNullable(check.person()).stream(),
                                numbered(check.row().number())),
                        people.of(force).named(check.row()).stream())
                .distinct()
                .flatMap(person -> people.find(force, person).stream())
                .toList();
    }

    private Stream<PersonId> numbered(String number) {
        return checks.all().stream()
                .filter(other -> other.row().number().equals(number))
                .flatMap(other -> Optional.ofNullable(other.person()).stream());
    }
}
