package tabard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.SignedIn;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.DecideAccreditation;
import tabard.accreditation.FourTests;
import tabard.accreditation.FourTests.Test;
import tabard.accreditation.RecommendPowers;
import tabard.accreditation.Recommendation;
import tabard.accreditation.Verdict;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.intake.WithdrawCase;
import tabard.kernel.CaseReference;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.VettingLevel;
import tabard.training.RecordTrainingResult;
import tabard.training.TrainingOutcome;
import tabard.training.TrainingResult;
import tabard.training.VerifyTraining;
import tabard.vetting.RecordVettingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingReport;
import tabard.vetting.VettingView;
import tabard.workflow.CaseProcess;

/** Takes one person of {@code supplier-1} from application to certificate in Avon and Somerset, each step by its own account. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoJourney {

    private static final SchemeCode SCHEME = new SchemeCode("csas");
    private static final String BASIS = "Demonstration: the evidence on file was read.";

    private final ActAs actAs;
    private final SubmitApplication submit;
    private final WithdrawCase withdraw;
    private final VettingView asked;
    private final RecordVettingOutcome vetting;
    private final RecordTrainingResult training;
    private final VerifyTraining verify;
    private final RecommendPowers recommend;
    private final DecideAccreditation decide;
    private final CaseDecisions decisions;
    private final CaseProcess process;

    DemoJourney(
            ActAs actAs,
            SubmitApplication submit,
            WithdrawCase withdraw,
            VettingView asked,
            RecordVettingOutcome vetting,
            RecordTrainingResult training,
            VerifyTraining verify,
            RecommendPowers recommend,
            DecideAccreditation decide,
            CaseDecisions decisions,
            CaseProcess process) {
        this.actAs = actAs;
        this.submit = submit;
        this.withdraw = withdraw;
        this.asked = asked;
        this.vetting = vetting;
        this.training = training;
        this.verify = verify;
        this.recommend = recommend;
        this.decide = decide;
        this.decisions = decisions;
        this.process = process;
    }

    /** Applies, and leaves the case where it then stands. */
    CaseReference apply(OrganisationId organisation, DemoCase wanted) {
        return apply("supplier-1", organisation, wanted);
    }

    /** Applies, and takes the application back: the person has come before the force, and nothing waits. */
    void applyInVain(String account, OrganisationId organisation, DemoCase wanted) {
        var reference = apply(account, organisation, wanted);
        as(account, () -> withdraw.withdraw(reference, SignedIn.current().actor()));
        carryOn(reference);
    }

    private CaseReference apply(String account, OrganisationId organisation, DemoCase wanted) {
        return actAs.account(
                account,
                () -> submit.submit(
                                new Submission(
                                        organisation,
                                        SCHEME,
                                        Set.of(wanted.person()),
                                        List.of(new AskedOfForce(DemoAccounts.AVON, wanted.asked())),
                                        "Demonstration: what is stated here is true.",
                                        "Demonstration signatory"),
                                SignedIn.current().actor())
                        .cases()
                        .getFirst());
    }

    /** Goes the whole way. */
    CaseReference accredit(OrganisationId organisation, DemoCase wanted) {
        var reference = apply(organisation, wanted);
        carryOn(reference);
        var day = LocalDate.ofInstant(wanted.decidedAt(), java.time.ZoneId.of("Europe/London"));
        as("vetting-avon", () -> {
            if (asked.ofCase(reference).isPresent()) {
                vetting.record(
                        reference,
                        cleared(day, wanted.vettingExpires()),
                        SignedIn.current().actor());
            }
        });
        List.of("csas-core", "csas-traffic-management")
                .forEach(course -> as(
                        "trainer-1",
                        () -> training.record(
                                wanted.person(),
                                new TrainingResult(course, day, DemoCase.FINDINGS_EXPIRE, "DEMO-" + reference),
                                SignedIn.current().actor())));
        as(
                "officer-avon",
                () -> verify.verify(
                        new VerifyTraining.OfCase(reference, wanted.person(), DemoAccounts.AVON),
                        TrainingOutcome.VERIFIED,
                        BASIS,
                        SignedIn.current().actor()));
        as(
                "officer-avon",
                () -> recommend.recommend(
                        reference, recommendation(wanted), SignedIn.current().actor()));
        as(
                "chief-avon",
                () -> decide.decide(
                        reference,
                        decided(reference, wanted),
                        SignedIn.current().actor()));
        carryOn(reference);
        return reference;
    }

    private static VettingReport cleared(LocalDate day, LocalDate expires) {
        return new VettingReport(
                VettingOutcome.CLEARED, VettingLevel.NPPV2_FULL, day, expires, false, "DEMO", null, null);
    }

    private static Recommendation recommendation(DemoCase wanted) {
        var met = new Test(true, BASIS);
        return new Recommendation(
                new FourTests(met, met, met, met),
                wanted.asked().stream()
                        .map(AskedPower::power)
                        .map(power -> new Recommendation.Line(power, true, "", List.of()))
                        .toList(),
                wanted.period());
    }

    private DecideAccreditation.Decided decided(CaseReference reference, DemoCase wanted) {
        return new DecideAccreditation.Decided(
                decisions.pack(reference).orElseThrow().hash(),
                wanted.asked().stream()
                        .map(AskedPower::power)
                        .map(power -> new Verdict(power, true, ""))
                        .toList(),
                wanted.period());
    }

    private void carryOn(CaseReference reference) {
        tabard.access.Scope.SYSTEM.run(() -> process.carryOn(reference));
    }

    private void as(String account, Runnable action) {
        actAs.account(account, () -> {
            action.run();
            return true;
        });
    }
}
