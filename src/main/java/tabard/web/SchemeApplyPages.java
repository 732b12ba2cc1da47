package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.endorsement.AnswersNotGood;
import tabard.endorsement.ApplyForEndorsement;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.EndorsementScheme.Subject;
import tabard.endorsement.EndorsementSchemes;
import tabard.endorsement.NewEndorsement;
import tabard.endorsement.Place;
import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;
import tabard.kernel.SchemeCode;
import tabard.scheme.Forces;

/** An organisation applies under a scheme without powers: the form is that of the scheme's pack. */
@Controller
@RequestMapping("/schemes/{code}/apply")
class SchemeApplyPages {

    private static final String VIEW = "schemes/apply";

    private final EndorsementSchemes schemes;
    private final ApplyForEndorsement apply;
    private final Forces forces;
    private final PackFields fields;
    private final PageWords words;

    SchemeApplyPages(
            EndorsementSchemes schemes, ApplyForEndorsement apply, Forces forces, PackFields fields, PageWords words) {
        this.schemes = schemes;
        this.apply = apply;
        this.forces = forces;
        this.fields = fields;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String code, @RequestParam(required = false) @Nullable String variant) {
        var scheme = schemes.get(Addressed.by(code, SchemeCode::new));
        if (!scheme.variants().isEmpty()
                && (variant == null || !scheme.variants().containsKey(variant))) {
            return named(new ModelAndView("schemes/variant"), scheme)
                    .addObject(
                            "variants",
                            scheme.variants().entrySet().stream()
                                    .map(one -> Choice.of(one.getKey(), fields.said(one.getValue())))
                                    .toList());
        }
        return filled(new ModelAndView(VIEW), scheme, variant, Map.of());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String variant,
            HttpServletRequest request) {
        var scheme = schemes.get(Addressed.by(code, SchemeCode::new));
        var answers = fields.read(request, scheme.asked(variant));
        var by = Supplier.current();
        var errors = new PageErrors();
        try {
            var asked = new NewEndorsement(
                    by.organisation(),
                    force(request),
                    variant,
                    place(scheme, request),
                    answers,
                    Set.copyOf(ticked(request, "criteria")),
                    !ticked(request, "declared").isEmpty());
            return new ModelAndView("redirect:/endorsements/" + apply.apply(scheme.code(), asked, by.actor()));
        } catch (AnswersNotGood notGood) {
            fields.say(notGood, errors);
            return typed(filled(errors.page(VIEW), scheme, variant, answers), request);
        } catch (Refusal refusal) {
            var page = typed(filled(errors.refused(refusal, VIEW), scheme, variant, answers), request);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static @Nullable ForceCode force(HttpServletRequest request) {
        var force = request.getParameter("force");
        return force == null || force.isBlank() ? null : new ForceCode(force);
    }

    private static @Nullable Place place(EndorsementScheme scheme, HttpServletRequest request) {
        if (scheme.subject() == Subject.ORGANISATION) {
            return null;
        }
        var address = text(request, "address");
        return new Place(text(request, "name"), address.isEmpty() ? null : address, point(request));
    }

    /** Longitude and latitude; what is not a number lies outside the world, and is refused as such. */
    private static @Nullable List<BigDecimal> point(HttpServletRequest request) {
        var parts = text(request, "point");
        if (parts.isEmpty()) {
            return null;
        }
        try {
            return Arrays.stream(parts.split("[,;\\s]+")).map(BigDecimal::new).toList();
        } catch (NumberFormatException notNumbers) {
            return List.of();
        }
    }

    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    static List<String> ticked(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    private static ModelAndView typed(ModelAndView page, HttpServletRequest request) {
        return page.addObject("typedName", text(request, "name"))
                .addObject("typedAddress", text(request, "address"))
                .addObject("typedPoint", text(request, "point"))
                .addObject("typedForce", text(request, "force"))
                .addObject("ticked", ticked(request, "criteria"))
                .addObject("agreed", ticked(request, "declared"));
    }

    private ModelAndView named(ModelAndView page, EndorsementScheme scheme) {
        return page.addObject("code", scheme.code().value()).addObject("name", fields.said(scheme.name()));
    }

    private ModelAndView filled(
            ModelAndView page, EndorsementScheme scheme, @Nullable String variant, Map<String, List<String>> answers) {
        var organisation = Supplier.current().organisation();
        return named(page, scheme)
                .addObject("variant", variant)
                .addObject("subject", scheme.subject().name())
                .addObject("forces", scheme.forceNamed() ? forces() : List.of())
                .addObject("asked", fields.fields(scheme.asked(variant), answers, organisation))
                .addObject(
                        "criteria",
                        scheme.checklist().asked(variant).stream()
                                .filter(criterion -> !criterion.after())
                                .map(criterion -> Choice.of(criterion.code(), fields.said(criterion.label())))
                                .toList())
                .addObject("declaration", List.of(Choice.of("true", fields.said(scheme.declared()))));
    }

    private List<Choice> forces() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", words.get("endorsement.choose")));
        forces.all().forEach(force -> all.add(Choice.of(force.code().value(), words.force(force.code()))));
        return all;
    }
}
