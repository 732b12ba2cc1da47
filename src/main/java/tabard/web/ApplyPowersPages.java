package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.ReadinessView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.kernel.ForceCode;
import tabard.powers.Finding;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.Reason;
import tabard.powers.Rule;

/** The powers asked of one force, where they are to differ from those asked of the others. Only what is possible is offered. */
@Controller
class ApplyPowersPages {

    private static final String VIEW = "supplier/apply-powers";

    private final PowersOnOffer onOffer;
    private final ApplicationDrafts drafts;
    private final ReadinessView readiness;
    private final ReadinessRows readinessRows;
    private final PageWords words;

    ApplyPowersPages(
            PowersOnOffer onOffer,
            ApplicationDrafts drafts,
            ReadinessView readiness,
            ReadinessRows readinessRows,
            PageWords words) {
        this.readiness = readiness;
        this.readinessRows = readinessRows;
        this.onOffer = onOffer;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/supplier/apply/{draft}/powers/{force}")
    ModelAndView ask(@PathVariable String draft, @PathVariable String force) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var of = chosen(known, force);
        var ticks = Ticks.of(known.asked().getOrDefault(of, List.of()));
        return filled(new ModelAndView(VIEW), known, of, offers(known, of, ticks));
    }

    @PostMapping("/supplier/apply/{draft}/powers/{force}")
    ModelAndView choose(@PathVariable String draft, @PathVariable String force, HttpServletRequest request) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var of = chosen(known, force);
        var ticks = Ticks.from(request);
        var offers = offers(known, of, ticks);
        var asked = ticks.asked(offers);
        var errors = check(known, of, asked);
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW), known, of, offers);
        }
        drafts.keep(known.withPowers(of, asked));
        return new ModelAndView("redirect:/supplier/apply/" + draft + "/check");
    }

    private PageErrors check(ApplicationDraft draft, ForceCode force, List<AskedPower> asked) {
        var errors = new PageErrors();
        if (asked.isEmpty()) {
            return errors.add("powers", "apply.powers.none");
        }
        onOffer.judge(Supplier.current().organisation(), draft, force, asked)
                .forEach(finding -> finding.reasons().forEach(reason -> say(draft, finding, reason, errors)));
        return errors;
    }

    private void say(ApplicationDraft draft, Finding finding, Reason reason, PageErrors errors) {
        if (reason.rule() == Rule.OFFENCE_NAMED) {
            errors.add(
                    "offences-" + finding.power(),
                    "apply.powers.offences.none",
                    words.power(draft.chosenScheme(), finding.power()));
        } else {
            errors.addText("powers", reason.message() + " " + reason.needs());
        }
    }

    private List<PowerOffer> offers(ApplicationDraft draft, ForceCode force, Ticks ticks) {
        return onOffer.offers(Supplier.current().organisation(), draft, force, ticks);
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft, ForceCode force, List<PowerOffer> offers) {
        return page.addObject("draft", draft.id().toString())
                .addObject("force", words.force(force))
                .addObject("forceCode", force.value())
                .addObject("readiness", notYet(draft, force))
                .addObject("offers", offers.stream().filter(PowerOffer::offered).toList())
                .addObject(
                        "others",
                        offers.stream().filter(offer -> !offer.offered()).toList());
    }

    // What the rules ask about is the same for all of an employer's people, so one of them stands for all.
    private Map<String, ReadinessRow> notYet(ApplicationDraft draft, ForceCode force) {
        var found = readiness.of(
                Supplier.current().organisation(),
                draft.people().getFirst(),
                force,
                draft.chosenScheme(),
                words.today());
        return readinessRows.of(draft.chosenScheme(), found).stream()
                .filter(row -> !row.ready())
                .collect(Collectors.toMap(ReadinessRow::code, row -> row));
    }

    private static ForceCode chosen(ApplicationDraft draft, String force) {
        return draft.forces().stream()
                .filter(one -> one.value().equals(force))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
