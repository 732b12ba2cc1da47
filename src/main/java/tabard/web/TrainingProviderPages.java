package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.training.ApproveProvider;
import tabard.training.EndProviderApproval;
import tabard.training.ProviderApproval;
import tabard.training.Providers;

/** The training providers that the force approves, each from a day to a day. */
@Controller
@RequestMapping("/officer/training/providers")
class TrainingProviderPages {

    private static final String VIEW = "officer/training-providers";
    private static final String HERE = "/officer/training/providers?done";

    private final Providers providers;
    private final ApproveProvider approve;
    private final EndProviderApproval end;
    private final PageWords words;

    TrainingProviderPages(Providers providers, ApproveProvider approve, EndProviderApproval end, PageWords words) {
        this.providers = providers;
        this.approve = approve;
        this.end = end;
        this.words = words;
    }

    /** An approval of this force, and whether it stands. */
    record Row(
            UUID id,
            String provider,
            LocalDate from,
            @Nullable LocalDate to,
            boolean stands) {}

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String done) {
        return filled(new ModelAndView(VIEW)).addObject("done", done != null);
    }

    @PostMapping
    ModelAndView approve(HttpServletRequest request) {
        var errors = new PageErrors();
        var chosen = providers.all().stream()
                .filter(one -> one.id().toString().equals(request.getParameter("provider")))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("provider", "training.provider.missing");
        }
        var from = TypedDate.from(request, "from");
        var to = TypedDate.from(request, "to");
        var begins = from.read("from", errors);
        var ends = to.isBlank() ? Optional.<LocalDate>empty() : to.read("to", errors);
        var by = SignedIn.current();
        return new Attempt(
                        errors,
                        () -> filled(new ModelAndView(VIEW))
                                .addObject("provider", request.getParameter("provider"))
                                .addObject("from", from)
                                .addObject("to", to))
                .run(
                        () -> approve.approve(
                                chosen.orElseThrow().id(),
                                EndingsInSight.force(),
                                begins.orElseThrow(),
                                ends.orElse(null),
                                by.actor()),
                        HERE);
    }

    /** Ends an approval today. */
    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable String id) {
        var approval = Addressed.by(id, UUID::fromString);
        return new Attempt(new PageErrors(), () -> filled(new ModelAndView(VIEW)))
                .run(
                        () -> end.end(
                                approval,
                                EndingsInSight.force(),
                                words.today(),
                                SignedIn.current().actor()),
                        HERE);
    }

    private ModelAndView filled(ModelAndView page) {
        var all = providers.all();
        var rows = all.stream()
                .flatMap(provider -> providers.approvals(provider.id()).stream()
                        .filter(one -> one.force().equals(EndingsInSight.force()))
                        .map(one -> row(one, provider.name())))
                .toList();
        var choices = new java.util.ArrayList<>(List.of(Choice.of("", words.get("training.provider.choose"))));
        all.forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        return page.addObject("rows", rows).addObject("providers", choices);
    }

    private Row row(ProviderApproval one, String provider) {
        return new Row(one.id(), provider, one.from(), one.to(), one.contains(words.today()));
    }
}
