package tabard.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.accreditation.EndingPreview.Loss;
import tabard.kernel.PersonId;
import tabard.party.ArrangementFacts;
import tabard.party.Employee;
import tabard.party.PeopleView;

/** Puts into words who would lose what, where and when. */
@Component
class LossRows {

    private final PeopleView people;
    private final PageWords words;

    LossRows(PeopleView people, PageWords words) {
        this.people = people;
        this.words = words;
    }

    /** One power that would be lost, and where it may be used; nowhere named is the whole of the area. */
    record LostPower(String name, List<String> areas) {}

    /** One accreditation; no name where nobody may see it. */
    record LossRow(Loss loss, @Nullable String person, List<LostPower> powers) {}

    List<LossRow> of(ArrangementFacts facts, List<Loss> losses) {
        var names = names(facts);
        return losses.stream()
                .map(loss -> new LossRow(
                        loss,
                        names.get(loss.person()),
                        loss.grants().stream()
                                .map(grant -> new LostPower(words.power(facts.scheme(), grant.power()), grant.areas()))
                                .toList()))
                .toList();
    }

    /** The names of everybody who is or was employed there. */
    Map<PersonId, String> names(ArrangementFacts facts) {
        return people.everEmployedBy(facts.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, Employee::name, (_, later) -> later));
    }
}
