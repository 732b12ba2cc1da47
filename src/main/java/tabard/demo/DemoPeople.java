package tabard.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.SignedIn;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.AddPeople;
import tabard.party.AddPerson;
import tabard.party.Language;
import tabard.party.NewEmployment;
import tabard.party.NewPerson;
import tabard.party.NewStaff;

/** The people of the demonstration: plainly fictional, with the names that pages and downloads must stand. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoPeople {

    private static final LocalDate EMPLOYED_FROM = LocalDate.of(2025, 9, 1);
    private static final List<String> NAMES = List.of(
            "Ada Example",
            "Bryn Sample",
            "Cara O'Pattern",
            "Dilys Ŵyn-Specimen",
            "Émile Façade",
            "Faith Placeholder",
            "عائشة مثال",
            "Gwil d'Illustration",
            "Hari Mockup",
            "Iona Template-Draft",
            "Jo Model",
            "Kateřina Bartholomew-Featherstonehaugh-Cholmondeley-Illustration",
            "Llŷr O’Prototype");

    private final AddPerson people;
    private final AddPeople manyPeople;
    private final ActAs actAs;
    private final Clock clock;

    DemoPeople(AddPerson people, AddPeople manyPeople, ActAs actAs, Clock clock) {
        this.people = people;
        this.manyPeople = manyPeople;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** Adds the people of an organisation, in the order of their names here. */
    List<PersonId> employ(OrganisationId organisation, String role, String prefix) {
        var added = new ArrayList<PersonId>();
        for (int i = 0; i < NAMES.size(); i++) {
            var name = NAMES.get(i).split(" ", 2);
            added.add(people.add(
                    organisation,
                    new NewPerson(name[0], name[1], LocalDate.of(1980 + i, 1 + i % 12, 3 + i), null, Language.EN),
                    new NewEmployment(role, "%s-%03d".formatted(prefix, i + 1), EMPLOYED_FROM),
                    DemoAccounts.HOUSE));
        }
        return added;
    }

    /**
     * Adds somebody who looks like the firm's last steward, with a letter less in the name and one digit more in the date of birth:
     * perhaps one person with two employers. Whether it is, an officer finds.
     */
    PersonId lookalike(OrganisationId wardens) {
        return people.add(
                wardens,
                new NewPerson("Lyr", "O’Prototype", LocalDate.of(1992, 1, 16), null, Language.EN),
                new NewEmployment("Community warden", "SW-014", EMPLOYED_FROM),
                DemoAccounts.HOUSE);
    }

    /** Adds as many people as a benchmark needs to the firm of {@code supplier-1}. */
    List<PersonId> benchmarked(OrganisationId firm, int number) {
        var run = words((int) (clock.millis() / 1_000 % 1_000_000));
        var staff = IntStream.range(0, number)
                .mapToObj(i -> new NewStaff(
                        new NewPerson(
                                "Bench",
                                "Example-" + run + " " + words(i),
                                LocalDate.of(1990, 1, 1).plusDays(i),
                                null,
                                Language.EN),
                        new NewEmployment(
                                "Traffic steward", "BENCH-%d-%d".formatted(clock.millis(), i), EMPLOYED_FROM)))
                .toList();
        return actAs.account("supplier-1", () -> manyPeople.add(firm, staff, DemoAccounts.HOUSE));
    }

    /** The firm of {@code supplier-1}. */
    OrganisationId firm() {
        return actAs.account(
                "supplier-1", () -> Objects.requireNonNull(SignedIn.current().organisation()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** A number in letters, for names have no digits. */
    private static String words(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(digit -> Character.digit(digit, 26) + 'a')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
