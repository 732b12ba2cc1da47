package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.Accreditations;
import tabard.intake.ApplicationIncomplete;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;
import tabard.party.PeopleView;
import tabard.renewing.AskRenewal;
import tabard.renewing.AskRenewal.Request;
import tabard.renewing.AskedRenewal;
import tabard.renewing.RenewableAccreditations;
import tabard.renewing.RenewableAccreditations.Renewable;

/** A compliance team asks to have accreditations renewed: many are chosen, one declaration is made, each is decided by itself. */
@Controller
@RequestMapping("/supplier/renew")
class RenewPages {

    private static final String VIEW = "supplier/renew";

    private final RenewableAccreditations renewable;
    private final AskRenewal ask;
    private final PeopleView people;
    private final Accreditations accreditations;
    private final PageWords words;

    RenewPages(
            RenewableAccreditations renewable,
            AskRenewal ask,
            PeopleView people,
            Accreditations accreditations,
            PageWords words) {
        this.renewable = renewable;
        this.ask = ask;
        this.people = people;
        this.accreditations = accreditations;
        this.words = words;
    }

    /** One renewal that was asked. */
    record Row(
            String reference,
            String number,
            String person,
            String force,
            LocalDate ends,
            @Nullable String renewedBy) {}

    @GetMapping
    ModelAndView choosing(@RequestParam(defaultValue = "false") boolean all, HttpServletRequest request) {
        return choosing(all, new ModelAndView(VIEW), request);
    }

    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "false") boolean all, HttpServletRequest request) {
        var errors = new PageErrors();
        var chosen = chosen(request, errors);
        var name = TypedWords.needed(request, "declaredBy", "apply.declared-by", 200, errors);
        if (request.getParameter("agree") == null) {
            errors.add("agree", "apply.agree.missing");
        }
        if (!errors.isEmpty()) {
            return choosing(all, errors.page(VIEW), request);
        }
        try {
            var asked = ask.ask(
                    new Request(chosen, words.get("renewing.declaration"), name),
                    Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/renew/" + asked);
        } catch (ApplicationIncomplete incomplete) {
            incomplete.missing().forEach(one -> errors.addText("number", one.sentence()));
            return choosing(all, errors.page(VIEW), request);
        } catch (Refusal refusal) {
            return choosing(all, errors.refused(refusal, VIEW), request);
        }
    }

    @GetMapping("/{asked}")
    ModelAndView asked(@PathVariable String asked) {
        var found = renewable.ofRequest(Addressed.by(asked, UUID::fromString));
        return new ModelAndView("supplier/renewed")
                .addObject("rows", found.stream().map(this::row).toList());
    }

    private Set<AccreditationNumber> chosen(HttpServletRequest request, PageErrors errors) {
        try {
            var chosen =
                    Stream.of(ticked(request)).map(AccreditationNumber::parse).collect(Collectors.toUnmodifiableSet());
            if (chosen.isEmpty()) {
                errors.add("number", "renewing.number.missing");
            }
            return chosen;
        } catch (IllegalArgumentException notANumber) {
            errors.add("number", "renewing.number.missing");
            return Set.of();
        }
    }

    private static String[] ticked(HttpServletRequest request) {
        var values = request.getParameterValues("number");
        return values == null ? new String[0] : values;
    }

    private ModelAndView choosing(boolean all, ModelAndView page, HttpServletRequest request) {
        var today = words.today();
        var found = renewable.of(Supplier.current().organisation(), today);
        var shown = found.stream().filter(one -> all || one.open(today)).toList();
        return page.addObject("all", all)
                .addObject("more", found.size() - shown.size())
                .addObject(
                        "choices", shown.stream().map(one -> choice(one, today)).toList())
                .addObject("chosen", List.of(ticked(request)))
                .addObject("name", request.getParameter("declaredBy"));
    }

    private Choice choice(Renewable one, LocalDate today) {
        var of = one.of();
        var key = one.late(today) ? "renewing.choice.late" : "renewing.choice";
        return new Choice(
                of.number().value(),
                "%s, %s".formatted(people.get(of.organisation(), of.person()).name(), words.force(of.force())),
                words.get(key, of.number().value(), day(of.end().minusDays(1))));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(day);
    }

    private Row row(AskedRenewal one) {
        var of = accreditations.get(one.number());
        var by = renewable.renewedBy(one);
        return new Row(
                one.caseReference().value(),
                one.number().value(),
                people.get(of.organisation(), of.person()).name(),
                words.force(one.force()),
                of.end(),
                by == null ? null : by.value());
    }
}
