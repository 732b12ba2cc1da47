package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.kernel.ForceCode;
import tabard.powers.Finding;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.Reason;
import tabard.powers.Rule;

/** The third step of an application: which powers, asked once for all forces. Each force is asked what it can give. */
@Controller
class ApplyAllPowersPages {

    private static final String VIEW = "supplier/apply-all-powers";

    private final PowersOnOffer onOffer;
    private final ApplicationDrafts drafts;
    private final PageWords words;

    ApplyAllPowersPages(PowersOnOffer onOffer, ApplicationDrafts drafts, PageWords words) {
        this.onOffer = onOffer;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/supplier/apply/{draft}/powers")
    ModelAndView ask(@PathVariable String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        if (known.forces().isEmpty()) {
            return new ModelAndView("redirect:/supplier/apply/" + draft + "/forces");
        }
        return filled(new ModelAndView(VIEW), known, Ticks.ofAll(known.asked().values()));
    }

    @PostMapping("/supplier/apply/{draft}/powers")
    ModelAndView choose(@PathVariable String draft, HttpServletRequest request) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var ticks = Ticks.from(request);
        var errors = new PageErrors();
        var next = known;
        for (var force : known.forces()) {
            var asked = asked(known, force, ticks, errors);
            next = next.withPowers(force, asked);
            if (asked.isEmpty() && errors.isEmpty()) {
                errors.add(
                        "powers",
                        ticks.byPower().isEmpty() ? "apply.powers.none" : "apply.powers.none-here",
                        words.force(force));
            }
        }
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW), known, ticks);
        }
        drafts.keep(next);
        return new ModelAndView("redirect:/supplier/apply/" + draft + "/questions");
    }

    /** What a force can be asked of what is ticked; a power that names offences elsewhere but none of this force is left out. */
    private List<AskedPower> asked(ApplicationDraft draft, ForceCode force, Ticks ticks, PageErrors errors) {
        var organisation = Supplier.current().organisation();
        var asked = ticks.asked(onOffer.offers(organisation, draft, force, ticks)).stream()
                .filter(one -> !one.offences().isEmpty()
                        || ticks.of(one.power().value()).offences().isEmpty())
                .toList();
        if (!asked.isEmpty()) {
            onOffer.judge(organisation, draft, force, asked)
                    .forEach(finding -> finding.reasons().forEach(reason -> say(draft, finding, reason, errors)));
        }
        return asked;
    }

    /** Says each thing once, whichever forces say it. */
    private void say(ApplicationDraft draft, Finding finding, Reason reason, PageErrors errors) {
        var offences = "offences-" + finding.power();
        var text = reason.message(words.locale()) + " " + reason.needs(words.locale());
        if (reason.rule() == Rule.OFFENCE_NAMED) {
            if (errors.on(offences) == null) {
                errors.add(offences, "apply.powers.offences.none", words.power(draft.chosenScheme(), finding.power()));
            }
        } else if (errors.all().stream().noneMatch(error -> error.fallback().equals(text))) {
            errors.addText("powers", text);
        }
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft, Ticks ticks) {
        var organisation = Supplier.current().organisation();
        var byForce = new LinkedHashMap<String, List<PowerOffer>>();
        draft.forces()
                .forEach(force -> byForce.put(words.force(force), onOffer.offers(organisation, draft, force, ticks)));
        var offers = OfferOverForces.of(byForce);
        return page.addObject("draft", draft.id().toString())
                .addObject("links", links(draft))
                .addObject(
                        "offers",
                        offers.stream().filter(OfferOverForces::offered).toList())
                .addObject(
                        "others",
                        offers.stream().filter(one -> !one.refusals().isEmpty()).toList());
    }

    private Map<String, String> links(ApplicationDraft draft) {
        var links = new LinkedHashMap<String, String>();
        draft.forces().forEach(force -> links.put(force.value(), words.force(force)));
        return links;
    }
}
