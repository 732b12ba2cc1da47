package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.approval.SupplyOrganisationEvidence;
import tabard.approval.WithdrawOrganisationApplication;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** One application that an organisation has sent: where it stands, what it is asked for, what was decided. */
@Controller
@RequestMapping("/supplier/approvals/{id}")
class OwnApplicationPages {

    private static final String SUPPLY = "supply-organisation-evidence";

    private final OrganisationApplications applications;
    private final SupplyOrganisationEvidence supply;
    private final WithdrawOrganisationApplication withdraw;
    private final StepForms forms;
    private final MatterProcess process;
    private final PageWords words;
    private final ProcessPicture picture = ProcessPicture.of("organisation-approval");

    OwnApplicationPages(
            OrganisationApplications applications,
            SupplyOrganisationEvidence supply,
            WithdrawOrganisationApplication withdraw,
            StepForms forms,
            MatterProcess process,
            PageWords words) {
        this.applications = applications;
        this.supply = supply;
        this.withdraw = withdraw;
        this.forms = forms;
        this.process = process;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(@PathVariable OrganisationApplicationId id, HttpServletRequest request) {
        var application = applications.get(id);
        return new ModelAndView("approval/own")
                .addObject("applied", application)
                .addObject("force", words.force(application.force()))
                .addObject("sent", words.day(application.sent().at()))
                .addObject("supplying", forms.fields(SUPPLY, request))
                .addObject("picture", picture.svg(process.progress("organisation-approval", id.stream()), words::get));
    }

    @PostMapping("/supply")
    ModelAndView supply(
            @PathVariable OrganisationApplicationId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        forms.check(SUPPLY, request, errors);
        next.addFlashAttribute("notice", "approval.notice.supplied");
        return new Attempt(errors, () -> one(id, request))
                .run(() -> supply.supply(id, Supplier.current().actor()), "/supplier/approvals/" + id);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable OrganisationApplicationId id, HttpServletRequest request, RedirectAttributes next) {
        next.addFlashAttribute("notice", "approval.notice.withdrawn");
        return new Attempt(new PageErrors(), () -> one(id, request))
                .run(() -> withdraw.withdraw(id, Supplier.current().actor()), "/supplier/approvals/" + id);
    }
}
