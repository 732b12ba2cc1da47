package tabard.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.card.CardOutcome;
import tabard.card.CardReturn;
import tabard.card.CardReturns;
import tabard.card.RecordCardReturn;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;
import tabard.party.PeopleView;

/** Cards that have to come back, and what became of each, for the employer and the force. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
class CardPages {

    private static final String VIEW = "card/returns";

    private final CardReturns cards;
    private final RecordCardReturn record;
    private final PeopleView people;
    private final PageWords words;

    CardPages(CardReturns cards, RecordCardReturn record, PeopleView people, PageWords words) {
        this.cards = cards;
        this.record = record;
        this.people = people;
        this.words = words;
    }

    /** A card that is out. */
    record Out(String number, String person, String force, LocalDate due, boolean overdue) {}

    @GetMapping("/cards")
    ModelAndView all() {
        return filled(new ModelAndView(VIEW));
    }

    @PostMapping("/cards/{number}")
    ModelAndView record(@PathVariable String number, @RequestParam(required = false) Optional<String> outcome) {
        var card = Addressed.by(number, AccreditationNumber::new);
        var chosen = Arrays.stream(CardOutcome.values())
                .filter(one -> outcome.filter(one.name()::equals).isPresent())
                .findFirst();
        var errors = new PageErrors();
        if (chosen.isEmpty()) {
            return filled(
                    errors.add("outcome-" + number, "cards.outcome.missing").page(VIEW));
        }
        try {
            record.record(card, chosen.get(), SignedIn.current().actor());
            return new ModelAndView("redirect:/cards?recorded");
        } catch (Refusal refused) {
            return filled(errors.refused(refused, VIEW));
        }
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject("cards", cards.open().stream().map(this::out).toList())
                .addObject("outcomes", choices());
    }

    private List<Choice> choices() {
        return Arrays.stream(CardOutcome.values())
                .map(one -> Choice.of(one.name(), words.get("cards.outcome." + one)))
                .toList();
    }

    private Out out(CardReturn card) {
        return new Out(
                card.number().value(),
                people.get(card.organisation(), card.person()).name(),
                words.force(card.force()),
                card.dueOn(),
                words.today().isAfter(card.dueOn()));
    }
}
