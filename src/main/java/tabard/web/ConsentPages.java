package tabard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Scope;
import tabard.application.ConsentWithdrawnAlready;
import tabard.application.Consents;
import tabard.application.WithdrawConsent;
import tabard.party.PeopleView;

/** A consent as it was given, and the way to take it back: for the person by link, for the employer who was told. */
@Controller
class ConsentPages {

    private final WithdrawConsent withdraw;
    private final Consents consents;
    private final PeopleView people;

    ConsentPages(WithdrawConsent withdraw, Consents consents, PeopleView people) {
        this.withdraw = withdraw;
        this.consents = consents;
        this.people = people;
    }

    @GetMapping("/consent/{secret}")
    ModelAndView open(@PathVariable String secret, HttpServletResponse response) {
        InvitationPages.keepToYourself(response);
        return new ModelAndView("consent")
                .addObject("secret", secret)
                .addObject("consent", Scope.PUBLIC.call(() -> withdraw.of(secret)));
    }

    @PostMapping("/consent/{secret}")
    ModelAndView withdraw(@PathVariable String secret, HttpServletResponse response) {
        ifNotYet(() -> Scope.PUBLIC.run(() -> withdraw.byLink(secret)));
        return open(secret, response);
    }

    @GetMapping("/supplier/consents/{id}")
    ModelAndView one(@PathVariable String id) {
        var consent = consents.get(Addressed.by(id, UUID::fromString));
        return new ModelAndView("supplier/consent")
                .addObject("consent", consent)
                .addObject(
                        "person",
                        people.get(consent.organisation(), consent.person()).name());
    }

    @PostMapping("/supplier/consents/{id}/withdrawal")
    ModelAndView record(@PathVariable String id) {
        var consent = Addressed.by(id, UUID::fromString);
        ifNotYet(() -> withdraw.record(consent, Supplier.current().actor()));
        return new ModelAndView("redirect:/supplier/consents/" + consent);
    }

    /** The page that follows says since when it is withdrawn, whoever was first. */
    private static void ifNotYet(Runnable act) {
        try {
            act.run();
        } catch (ConsentWithdrawnAlready before) {
            // Said on the page.
        }
    }
}
