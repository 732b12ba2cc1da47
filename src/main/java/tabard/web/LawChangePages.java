package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.accreditation.SimulateCatalogueChange;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.LawChangeRefused;
import tabard.scheme.RecordCatalogueChange;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** Recording a change of the law, and trying one out first. */
@Controller
class LawChangePages {

    private final Schemes schemes;
    private final RecordCatalogueChange recordChange;
    private final SimulateCatalogueChange simulateChange;
    private final PageWords words;

    LawChangePages(
            Schemes schemes,
            RecordCatalogueChange recordChange,
            SimulateCatalogueChange simulateChange,
            PageWords words) {
        this.schemes = schemes;
        this.recordChange = recordChange;
        this.simulateChange = simulateChange;
        this.words = words;
    }

    @GetMapping("/powers/changes/new")
    @PreAuthorize("hasRole('ADMIN')")
    ModelAndView newChange(@RequestParam Optional<String> power) {
        return filled(new ModelAndView("powers/change-form"), "new", LawChangeForm.empty(power.orElse("")));
    }

    @PostMapping("/powers/changes/new")
    @PreAuthorize("hasRole('ADMIN')")
    ModelAndView add(HttpServletRequest request) {
        var by = SignedIn.current().actor();
        return done(request, "new", change -> {
            recordChange.record(schemeOf(change).code(), change, null, by);
            return "redirect:/powers/changes?recorded";
        });
    }

    @GetMapping("/powers/changes/simulation")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView tryOut(@RequestParam Optional<String> power) {
        return filled(new ModelAndView("powers/change-form"), "simulation", LawChangeForm.empty(power.orElse("")));
    }

    @PostMapping("/powers/changes/simulation")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView simulate(HttpServletRequest request) {
        var by = SignedIn.current();
        return done(
                request,
                "simulation",
                change -> "redirect:/policy/simulations/"
                        + simulateChange.start(schemeOf(change).code(), change, by.force(), by.actor()));
    }

    private ModelAndView done(HttpServletRequest request, String action, Function<LawChange, String> act) {
        var errors = new PageErrors();
        var form = LawChangeForm.from(request, errors);
        var change = form.read(errors);
        if (change.isPresent()) {
            try {
                return new ModelAndView(act.apply(change.get()));
            } catch (LawChangeRefused refused) {
                errors.addText(refused.field(), String.valueOf(refused.getMessage()));
            }
        }
        return filled(errors.page("powers/change-form"), action, form);
    }

    /** A power belongs to one scheme. */
    private Scheme schemeOf(LawChange change) {
        return schemes.all().stream()
                .filter(scheme -> scheme.catalogue()
                        .flatMap(catalogue -> catalogue.find(change.power()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new LawChangeRefused("power", words.get("simulation.power.unknown")));
    }

    private ModelAndView filled(ModelAndView page, String action, LawChangeForm form) {
        return page.addObject("action", action)
                .addObject("form", form)
                .addObject("verified", form.verified() ? List.of("yes") : List.of())
                .addObject("powers", powers())
                .addObject("kinds", choices("simulation.kind.", LawChange.Kind.values()))
                .addObject("places", choices("country.", Country.values()));
    }

    private List<Choice> powers() {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.catalogue().stream())
                .flatMap(catalogue -> catalogue.all().stream()
                        .map(power ->
                                new Choice(power.code().value(), words.power(catalogue.scheme(), power.code()), null)))
                .toList();
    }

    private List<Choice> choices(String key, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.get(key + value.name()), null))
                .toList();
    }
}
