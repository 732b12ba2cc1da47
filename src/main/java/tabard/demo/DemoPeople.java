package tabard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.AddPerson;
import tabard.party.Language;
import tabard.party.NewEmployment;
import tabard.party.NewPerson;

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
            "Kateřina Bartholomew-Featherstonehaugh-Cholmondeley-Illustration");

    private final AddPerson people;

    DemoPeople(AddPerson people) {
        this.people = people;
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
}
