package tabard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.approval.AgreementKind;
import tabard.approval.ApprovalSettings;
import tabard.approval.AssessOrganisation;
import tabard.approval.FitnessCheck;
import tabard.approval.FitnessFinding;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationApplication.State;
import tabard.approval.OrganisationApplications;
import tabard.approval.OrganisationAssessment;
import tabard.approval.RolePowers;
import tabard.approval.SignedAgreement;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.evidence.DocumentsView;
import tabard.kernel.SchemeCode;
import tabard.party.OrganisationsView;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** An application of an organisation as the force sees it: what it shows, what is found, and what may be done. */
@Component
class ApprovalView {

    private final OrganisationApplications applications;
    private final AssessOrganisation assess;
    private final ApprovalSettings settings;
    private final OrganisationsView organisations;
    private final DocumentsView documents;
    private final DecidingAuthority authority;
    private final MatterProcess process;
    private final PageWords words;
    private final ProcessPicture picture = ProcessPicture.of("organisation-approval");

    ApprovalView(
            OrganisationApplications applications,
            AssessOrganisation assess,
            ApprovalSettings settings,
            OrganisationsView organisations,
            DocumentsView documents,
            DecidingAuthority authority,
            MatterProcess process,
            PageWords words) {
        this.applications = applications;
        this.assess = assess;
        this.settings = settings;
        this.organisations = organisations;
        this.documents = documents;
        this.authority = authority;
        this.process = process;
        this.words = words;
    }

    /** One check, and the finding that counts. */
    record CheckRow(
            FitnessCheck check, String path, @Nullable FitnessFinding finding) {}

    /** One agreement, signed or not. */
    record AgreementRow(
            AgreementKind kind,
            String path,
            boolean needed,
            @Nullable SignedAgreement signed,
            ApprovalPapers.@Nullable Paper paper) {}

    /** One role with the names of its powers. */
    record RoleRow(String role, List<String> powers) {}

    ModelAndView page(OrganisationApplication application) {
        var by = SignedIn.current();
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        var assessment = applications.assessment(application.id()).orElse(null);
        var papers = ApprovalPapers.of(documents, words, application.organisation());
        return new ModelAndView("approval/one")
                .addObject("applied", application)
                .addObject("assessment", assessment)
                .addObject("organisation", organisations.get(application.organisation()))
                .addObject("sent", words.day(application.sent().at()))
                .addObject("papers", papers.shown(application))
                .addObject("report", papers.report(assessment))
                .addObject(
                        "roles",
                        roles(application.scheme(), application.evidence().roles()))
                .addObject("checks", checks(application, assessment))
                .addObject("agreements", agreements(assessment, papers))
                .addObject(
                        "proposed",
                        assessment == null || assessment.terms() == null
                                ? List.of()
                                : roles(application.scheme(), assessment.terms().roles()))
                .addObject("open", application.state() == State.ASSESSING ? assess.open(application) : List.of())
                .addObject("recommends", officer && application.state() == State.AWAITING_RECOMMENDATION)
                .addObject("assesses", officer && application.state() == State.ASSESSING)
                .addObject("decides", officer && decides(application, assessment, by))
                .addObject(
                        "picture",
                        picture.svg(process.progress("organisation-approval", application.id().stream()), words::get));
    }

    Choice choice(String answer) {
        return Choice.of(answer, words.get("approval.answer." + answer));
    }

    List<RoleRow> roles(SchemeCode scheme, List<RolePowers> roles) {
        return roles.stream()
                .map(role -> new RoleRow(
                        role.role(),
                        role.powers().stream()
                                .map(power -> words.power(scheme, power))
                                .sorted()
                                .toList()))
                .toList();
    }

    private List<CheckRow> checks(OrganisationApplication application, @Nullable OrganisationAssessment assessment) {
        return settings.checks(application.route()).stream()
                .map(check -> new CheckRow(
                        check,
                        ApprovalPaths.of(check.name()),
                        Optional.ofNullable(assessment)
                                .flatMap(known -> known.on(check))
                                .orElse(null)))
                .toList();
    }

    private List<AgreementRow> agreements(@Nullable OrganisationAssessment assessment, ApprovalPapers papers) {
        return Arrays.stream(AgreementKind.values())
                .map(kind -> {
                    var signed = assessment == null
                            ? null
                            : assessment.agreements().stream()
                                    .filter(one -> one.kind() == kind)
                                    .findFirst()
                                    .orElse(null);
                    return new AgreementRow(
                            kind,
                            ApprovalPaths.of(kind.name()),
                            settings.agreements().contains(kind),
                            signed,
                            signed == null ? null : papers.paper("", signed.document()));
                })
                .toList();
    }

    private boolean decides(
            OrganisationApplication application, @Nullable OrganisationAssessment assessment, SignedIn by) {
        return application.state() == State.ASSESSED
                && (assessment == null || !assessment.writers().contains(by.getUsername()))
                && authority
                        .find(application.force(), DelegatedDecision.ARRANGEMENT, by.actor())
                        .isPresent();
    }
}
