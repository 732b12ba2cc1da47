package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.PersonId;
import tabard.kernel.Refusal;
import tabard.party.PeopleView;
import tabard.party.RecordLeaver;

/** Somebody leaves: one act, which ends their accreditations in law, so it is confirmed (s.41(8)(a)). */
@Controller
class LeaverPages {

    private static final String DAY = "lastDay";

    private final PeopleView people;
    private final RecordLeaver leaver;

    LeaverPages(PeopleView people, RecordLeaver leaver) {
        this.people = people;
        this.leaver = leaver;
    }

    @GetMapping("/supplier/people/{id}/leaver")
    ModelAndView ask(@PathVariable String id) {
        return filled(new ModelAndView("supplier/leaver"), Addressed.by(id, PersonId::parse));
    }

    @PostMapping("/supplier/people/{id}/leaver")
    ModelAndView leaves(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String confirm,
            HttpServletRequest request) {
        var person = Addressed.by(id, PersonId::parse);
        var errors = new PageErrors();
        var typed = TypedDate.from(request, DAY);
        var day = typed.read(DAY, errors);
        if (confirm == null) {
            errors.add("confirm", "leaver.confirm.missing");
        }
        if (day.isEmpty() || !errors.isEmpty()) {
            return filled(errors.page("supplier/leaver"), person).addObject("typed", typed);
        }
        var by = Supplier.current();
        try {
            leaver.leaves(by.organisation(), person, day.get(), by.actor());
        } catch (Refusal refused) {
            return filled(new PageErrors().refused(refused, "supplier/leaver"), person)
                    .addObject("typed", typed);
        }
        return new ModelAndView("redirect:/supplier/people/" + person + "?left");
    }

    private ModelAndView filled(ModelAndView page, PersonId person) {
        return page.addObject(
                "person", PersonRow.of(people.get(Supplier.current().organisation(), person)));
    }
}
