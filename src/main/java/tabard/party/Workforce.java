package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;

/** The people of one organisation, as far as they matter to whoever is to be taken on next. */
final class Workforce {

    /** Whoever was taken on, and whether they are new here. */
    record Taken(Staff staff, boolean stranger) {}

    private final OrganisationId organisation;
    private final Map<Likeness, List<Staff>> alike = new HashMap<>();
    private final Map<String, PersonId> numbers = new HashMap<>();

    Workforce(OrganisationId organisation, List<Staff> known) {
        this.organisation = organisation;
        known.forEach(this::know);
    }

    /**
     * Takes somebody on. Whoever worked here before comes back under the same id.
     *
     * @throws UnderEighteen if the person is too young today
     * @throws AlreadyEmployed if the person has an employment here that reaches into the new one
     * @throws NoDayBetween if one that is over reaches to the day before: then its last day is corrected instead
     * @throws StaffNumberTaken if the number is, or was, somebody else's
     */
    Taken takeOn(NewStaff asked, LocalDate today, Instant at) {
        var of18 = NewPerson.comesOfAge(asked.person().dateOfBirth());
        if (today.isBefore(of18)) {
            throw new UnderEighteen(of18);
        }
        var before = alike.getOrDefault(asked.person().likeness(), List.of());
        var wanted = new Period(asked.work().from(), null);
        if (before.stream().anyMatch(staff -> staff.employment().period().overlaps(wanted))) {
            throw new AlreadyEmployed(wanted.from());
        }
        if (!wanted.from().isAfter(today)
                && before.stream()
                        .anyMatch(staff ->
                                wanted.from().equals(staff.employment().period().to()))) {
            throw new NoDayBetween(wanted.from().minusDays(1));
        }
        var person = before.isEmpty()
                ? new Person(new PersonId(UUID.randomUUID()), asked.person(), organisation, at)
                : before.getLast().person();
        var number = asked.work().staffNumber();
        if (!numbers.getOrDefault(plain(number), person.id()).equals(person.id())) {
            throw new StaffNumberTaken(number);
        }
        var staff = new Staff(person, new Employment(person.id(), organisation, asked.work(), at));
        know(staff);
        return new Taken(staff, before.isEmpty());
    }

    private void know(Staff staff) {
        alike.computeIfAbsent(staff.person().likeness(), _ -> new ArrayList<>()).add(staff);
        numbers.put(plain(staff.employment().staffNumber()), staff.person().id());
    }

    private static String plain(String staffNumber) {
        return staffNumber.toUpperCase(Locale.ROOT);
    }
}
