package tabard.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.kernel.ForceCode;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.scheme.Schemes;

/** The second step of an application: to which forces. Only those with an arrangement can be asked (s.41(2)). */
@Controller
class ApplyForcesPages {

    private static final String VIEW = "supplier/apply-forces";
    private static final String FIELD = "forces";

    private final ArrangementsView arrangements;
    private final Schemes schemes;
    private final ApplicationDrafts drafts;
    private final PageWords words;

    ApplyForcesPages(ArrangementsView arrangements, Schemes schemes, ApplicationDrafts drafts, PageWords words) {
        this.arrangements = arrangements;
        this.schemes = schemes;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/supplier/apply/{draft}/forces")
    ModelAndView ask(@PathVariable String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        return filled(
                new ModelAndView(VIEW),
                known,
                known.forces().stream().map(ForceCode::value).toList());
    }

    @PostMapping("/supplier/apply/{draft}/forces")
    ModelAndView choose(@PathVariable String draft, @RequestParam(defaultValue = "") List<String> forces) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var chosen = standing().stream()
                .filter(one -> forces.contains(one.force().value()))
                .toList();
        var asked = chosen.stream().map(ArrangementFacts::scheme).distinct().toList();
        if (asked.size() != 1) {
            var errors =
                    new PageErrors().add(FIELD, chosen.isEmpty() ? "apply.forces.none" : "apply.forces.one-scheme");
            return filled(errors.page(VIEW), known, forces);
        }
        drafts.keep(known.withForces(
                asked.getFirst(), chosen.stream().map(ArrangementFacts::force).toList()));
        return new ModelAndView("redirect:/supplier/apply/" + draft + "/powers");
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft, List<String> ticked) {
        return page.addObject("draft", draft.id().toString())
                .addObject("ticked", ticked)
                .addObject("choices", standing().stream().map(this::choice).collect(Collectors.toList()));
    }

    private Choice choice(ArrangementFacts arrangement) {
        var scheme = schemes.get(arrangement.scheme());
        return new Choice(
                arrangement.force().value(),
                words.force(arrangement.force()),
                words.get("apply.forces.hint", scheme.name(words.locale().getLanguage())));
    }

    private List<ArrangementFacts> standing() {
        return arrangements.of(Supplier.current().organisation()).stream()
                .filter(one -> one.period().contains(words.today()))
                .toList();
    }
}
