package tabard.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.approval.ApplicationGaps;
import tabard.approval.ApplyForApproval;
import tabard.approval.ApprovalDraft;
import tabard.approval.ApprovalDrafts;
import tabard.approval.Gap;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationApplicationIncomplete;
import tabard.approval.OrganisationApplications;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Refusal;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.scheme.Forces;

/** An organisation's application for approval: what it shows, to which forces, what is missing, and what was sent. */
@Controller
@RequestMapping("/supplier/approval")
class ApprovalDraftPages {

    private final ApprovalDrafts drafts;
    private final ApplicationGaps gaps;
    private final ApplyForApproval apply;
    private final OrganisationApplications applications;
    private final ArrangementsView arrangements;
    private final Forces forces;
    private final PageWords words;

    ApprovalDraftPages(
            ApprovalDrafts drafts,
            ApplicationGaps gaps,
            ApplyForApproval apply,
            OrganisationApplications applications,
            ArrangementsView arrangements,
            Forces forces,
            PageWords words) {
        this.drafts = drafts;
        this.gaps = gaps;
        this.apply = apply;
        this.applications = applications;
        this.arrangements = arrangements;
        this.forces = forces;
        this.words = words;
    }

    /** One thing to do; no gap where it is done. */
    record Row(String item, String href, List<Gap.Kind> gaps) {}

    /** One application that was sent. */
    record Sent(OrganisationApplication application, String force) {}

    @GetMapping
    ModelAndView draft() {
        var draft = drafts.of(Supplier.current().organisation());
        return new ModelAndView("approval/draft")
                .addObject("draft", draft)
                .addObject("forces", draft.forces().stream().map(words::force).toList())
                .addObject("rows", rows(draft))
                .addObject(
                        "sent",
                        applications.all().stream()
                                .map(one -> new Sent(one, words.force(one.force())))
                                .toList());
    }

    @PostMapping("/send")
    ModelAndView send(RedirectAttributes next) {
        var by = Supplier.current();
        var errors = new PageErrors();
        try {
            apply.apply(by.organisation(), by.actor());
            next.addFlashAttribute("notice", "approval.notice.sent");
            return new ModelAndView("redirect:/supplier/approval");
        } catch (OrganisationApplicationIncomplete incomplete) {
            errors.add("send", incomplete.gaps().isEmpty() ? "approval.forces.none" : "approval.incomplete");
        } catch (Refusal refused) {
            errors.add(refused);
        }
        var page = draft();
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject(PageErrors.NAME, errors);
    }

    @GetMapping("/forces")
    ModelAndView forces() {
        var draft = drafts.of(Supplier.current().organisation());
        return choosing(
                new ModelAndView("approval/forces"),
                draft.forces().stream().map(ForceCode::value).toList());
    }

    @PostMapping("/forces")
    ModelAndView choose(@RequestParam(name = "forces", defaultValue = "") List<String> chosen) {
        var organisation = Supplier.current().organisation();
        var asked = offered(organisation)
                .filter(force -> chosen.contains(force.value()))
                .toList();
        if (asked.isEmpty()) {
            return choosing(
                    new PageErrors().add("forces", "approval.forces.none").page("approval/forces"), chosen);
        }
        drafts.save(drafts.of(organisation).to(asked));
        return new ModelAndView("redirect:/supplier/approval");
    }

    private ModelAndView choosing(ModelAndView page, List<String> ticked) {
        return page.addObject("ticked", ticked)
                .addObject(
                        "choices",
                        offered(Supplier.current().organisation())
                                .map(force -> Choice.of(force.value(), words.force(force)))
                                .toList());
    }

    /** Every force with which the organisation has no arrangement today. */
    private Stream<ForceCode> offered(OrganisationId organisation) {
        var arranged = arrangements.of(organisation).stream()
                .filter(one -> one.period().contains(words.today()))
                .map(ArrangementFacts::force)
                .toList();
        return forces.all().stream().map(force -> force.code()).filter(force -> !arranged.contains(force));
    }

    private List<Row> rows(ApprovalDraft draft) {
        var missing = draft.forces().stream()
                .flatMap(force -> gaps.of(draft, force).stream())
                .distinct()
                .toList();
        return Stream.concat(
                        gaps.asked(draft.organisation(), draft.forces()).stream()
                                .map(Enum::name),
                        Stream.of("roles"))
                .filter(_ -> !draft.forces().isEmpty())
                .map(item -> new Row(
                        item,
                        href(item),
                        missing.stream()
                                .filter(gap -> gap.field().equals(item))
                                .map(Gap::kind)
                                .toList()))
                .toList();
    }

    private static String href(String item) {
        return switch (item) {
            case "COMPANY_NUMBER" -> "/supplier/approval/company-number";
            case "CONTROLLERS" -> "/supplier/approval/controllers";
            case "roles" -> "/supplier/approval/roles";
            default -> "/supplier/approval/documents/" + ApprovalPaths.of(item);
        };
    }
}
