package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.Refusal;
import tabard.party.AddPerson;

/** Adds one person by hand. */
@Controller
class AddPersonPages {

    private static final String VIEW = "supplier/add-person";

    private final AddPerson people;
    private final PageWords words;

    AddPersonPages(AddPerson people, PageWords words) {
        this.people = people;
        this.words = words;
    }

    @GetMapping("/supplier/people/add")
    ModelAndView ask() {
        return filled(new ModelAndView(VIEW));
    }

    @PostMapping("/supplier/people/add")
    ModelAndView add(HttpServletRequest request) {
        var errors = new PageErrors();
        var typed = TypedPerson.from(request, words.today(), errors);
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW)).addObject("typed", typed);
        }
        var by = Supplier.current();
        try {
            var person = people.add(by.organisation(), typed.person(), typed.work(), by.actor());
            return new ModelAndView("redirect:/supplier/people/" + person + "?added");
        } catch (Refusal refused) {
            return filled(errors.refused(refused, VIEW)).addObject("typed", typed);
        }
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject(
                        "engagements",
                        Stream.of("EMPLOYEE", "VOLUNTEER", "CONTRACTOR")
                                .map(engaged -> Choice.of(engaged, words.get("add-person.engaged-as." + engaged)))
                                .toList())
                .addObject(
                        "languages",
                        List.of(Choice.of("EN", words.get("language.en")), Choice.of("CY", words.get("language.cy"))));
    }
}
