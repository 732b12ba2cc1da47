package tabard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.joining.BeginFromFormerRecord;
import tabard.joining.FormerRecord;
import tabard.joining.FormerRecords;
import tabard.joining.InviteToShare;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;

/** A new employer asks one of its people to show what they held before, and begins an application from it. */
@Controller
@RequestMapping("/supplier/people/{id}/former")
class FormerRecordPages {

    private static final String VIEW = "supplier/former";

    private final PeopleView people;
    private final FormerRecords records;
    private final InviteToShare invite;
    private final BeginFromFormerRecord begin;
    private final PageWords words;

    FormerRecordPages(
            PeopleView people,
            FormerRecords records,
            InviteToShare invite,
            BeginFromFormerRecord begin,
            PageWords words) {
        this.people = people;
        this.records = records;
        this.invite = invite;
        this.begin = begin;
        this.words = words;
    }

    /** What was shown, in words. */
    record Line(String id, LocalDate shared, List<Held> held) {}

    /** The powers of one force. */
    record Held(String force, List<String> powers) {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return filled(read(id));
    }

    /** The link is shown once, to be passed on. */
    @PostMapping
    ModelAndView invite(@PathVariable String id) {
        var by = Supplier.current();
        var link = invite.invite(by.organisation(), read(id), by.actor());
        return filled(read(id))
                .addObject(
                        "link",
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/former/" + link.secret())
                .addObject("until", words.day(link.expiresAt()));
    }

    @PostMapping("/{record}")
    ModelAndView begin(@PathVariable String id, @PathVariable String record) {
        var draft = begin.begin(
                Addressed.by(record, UUID::fromString), Supplier.current().actor());
        return new ModelAndView("redirect:/supplier/apply/" + draft.id() + "/powers");
    }

    private ModelAndView filled(PersonId person) {
        var organisation = Supplier.current().organisation();
        return new ModelAndView(VIEW)
                .addObject("person", PersonRow.of(people.get(organisation, person)))
                .addObject(
                        "shown",
                        records.of(organisation, person).stream()
                                .map(this::line)
                                .toList());
    }

    private Line line(FormerRecord shared) {
        return new Line(
                shared.id().toString(),
                words.day(shared.sharedAt()),
                shared.forces().stream()
                        .map(force -> new Held(
                                words.force(force),
                                shared.powers().getOrDefault(force.value(), List.of()).stream()
                                        .map(asked -> words.power(shared.scheme(), asked.power()))
                                        .toList()))
                        .toList());
    }

    private static PersonId read(String id) {
        return Addressed.by(id, PersonId::parse);
    }
}
