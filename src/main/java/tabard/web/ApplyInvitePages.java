package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.application.EmailInvitation;
import tabard.kernel.PersonId;
import tabard.outbox.Email;
import tabard.outbox.SendEmails;
import tabard.party.Employee;
import tabard.party.PeopleView;

/** Asks to which address each chosen person's link goes, and has it sent there. The addresses are kept nowhere else. */
@Controller
class ApplyInvitePages {

    private static final String VIEW = "supplier/apply-invite";
    private static final int LONGEST = 254;

    private final ApplicationDrafts drafts;
    private final EmailInvitation invite;
    private final PeopleView people;
    private final SendEmails send;

    ApplyInvitePages(ApplicationDrafts drafts, EmailInvitation invite, PeopleView people, SendEmails send) {
        this.drafts = drafts;
        this.invite = invite;
        this.people = people;
        this.send = send;
    }

    /** One person, and the address typed or known of them. */
    record Invitee(String person, String name, String address) {

        /** The name of the box for the address. */
        public String field() {
            return "address-" + person;
        }
    }

    /** Asks for the addresses of those who are ticked; one that is on record is filled in. */
    @PostMapping("/supplier/apply/{draft}/candidates/invite")
    ModelAndView ask(
            @PathVariable String draft, @RequestParam(defaultValue = "", name = "people") List<String> chosen) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var invitees = invitees(known, chosen);
        return invitees.isEmpty()
                ? new ModelAndView("redirect:/supplier/apply/" + draft + "/candidates?none")
                : filled(new ModelAndView(VIEW), known, invitees);
    }

    @PostMapping("/supplier/apply/{draft}/candidates/email")
    ModelAndView send(
            @PathVariable String draft,
            @RequestParam(defaultValue = "", name = "people") List<String> chosen,
            HttpServletRequest request) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var errors = new PageErrors();
        var typed = invitees(known, chosen).stream()
                .map(one -> new Invitee(one.person(), one.name(), address(request, one, errors)))
                .toList();
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW), known, typed);
        }
        Map<PersonId, String> addresses = new LinkedHashMap<>();
        typed.forEach(one -> addresses.put(PersonId.parse(one.person()), one.address()));
        invite.invite(known, addresses, Supplier.current().actor());
        return new ModelAndView("redirect:/supplier/apply/" + draft + "/candidates");
    }

    private static String address(HttpServletRequest request, Invitee invitee, PageErrors errors) {
        var typed = TypedWords.optional(request, invitee.field(), LONGEST, errors);
        if (errors.on(invitee.field()) == null && !Email.isAddress(typed)) {
            errors.add(invitee.field(), "apply.invite.address.wrong", invitee.name());
        }
        return typed;
    }

    private List<Invitee> invitees(ApplicationDraft draft, List<String> chosen) {
        var wanted = Set.copyOf(chosen);
        var employees = people.everEmployedBy(draft.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, one -> one, (first, again) -> first));
        return draft.people().stream()
                .filter(person -> wanted.contains(person.toString()))
                .map(employees::get)
                .map(one -> new Invitee(one.person().toString(), one.name(), one.email() == null ? "" : one.email()))
                .toList();
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft, List<Invitee> invitees) {
        return page.addObject("draft", draft.id().toString())
                .addObject("invitees", invitees)
                .addObject("mailServer", send.ready());
    }
}
