package tabard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Import;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.DecideAccreditation;
import tabard.accreditation.DecideAccreditation.Decided;
import tabard.accreditation.FourTests;
import tabard.accreditation.FourTests.Test;
import tabard.accreditation.GrantPowers;
import tabard.accreditation.RecommendPowers;
import tabard.accreditation.Recommendation;
import tabard.accreditation.Recommendation.Line;
import tabard.accreditation.Verdict;
import tabard.intake.CaseFiles;
import tabard.intake.CloseCase;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.VettingLevel;
import tabard.training.RecordTrainingResult;
import tabard.training.TrainingOutcome;
import tabard.training.TrainingResult;
import tabard.training.TrainingView;
import tabard.training.VerifyTraining;
import tabard.vetting.RecordVettingOutcome;
import tabard.vetting.RequestVetting;
import tabard.vetting.VettingNeed;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingReport;
import tabard.vetting.VettingRequestOutcome;

/** Takes people from an application to an accreditation, step by step as people do, and the engine's steps by hand. */
@Import({TestAccounts.class, TestParties.class, TestProviders.class})
public record TestCases(
        TestAccounts accounts,
        TestParties parties,
        TestProviders providers,
        SubmitApplication submitApplication,
        CaseFiles cases,
        RequestVetting requestVetting,
        RecordVettingOutcome recordVettingOutcome,
        RecordTrainingResult recordTrainingResult,
        TrainingView training,
        VerifyTraining verifyTraining,
        RecommendPowers recommendPowers,
        CaseDecisions decisions,
        DecideAccreditation decideAccreditation,
        GrantPowers grantPowers,
        Accreditations accreditations,
        CloseCase closeCase) {

    public static final SchemeCode CSAS = new SchemeCode("csas");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Set<String> TRAFFIC = Set.of("control-traffic", "name-address-road-traffic");

    /** Asks for a power and names the offences. */
    public static AskedPower power(String code, String... offences) {
        return new AskedPower(
                new PowerCode(code), Stream.of(offences).map(OffenceCode::new).toList(), List.of());
    }

    /** Grants everything asked for. */
    public Accreditation accredited(
            OrganisationId organisation, PersonId person, ForceCode force, Period period, AskedPower... asked) {
        var reference = decided(organisation, person, force, period, asked);
        Scope.SYSTEM.run(() -> grantPowers.grantFor(reference));
        return Scope.SYSTEM.call(() -> accreditations.ofCase(reference).orElseThrow());
    }

    /** Goes as far as the chief officer's decision to grant everything. */
    public CaseReference decided(
            OrganisationId organisation, PersonId person, ForceCode force, Period period, AskedPower... asked) {
        var reference = vettedAndTrained(organisation, person, force, asked);
        recommended(reference, force, period, List.of(asked));
        decided(reference, force, period, List.of(asked));
        return reference;
    }

    /** Goes as far as the officer's recommendation, and stops before it. */
    public CaseReference vettedAndTrained(
            OrganisationId organisation, PersonId person, ForceCode force, AskedPower... asked) {
        var reference = submitted(organisation, person, force, asked);
        vetted(reference, force);
        trained(reference, force, List.of(asked));
        return reference;
    }

    /** Takes a case that is open already as far as the officer's recommendation. */
    public void recommended(CaseReference reference, ForceCode force, Period period, AskedPower... asked) {
        vetted(reference, force);
        trained(reference, force, List.of(asked));
        recommended(reference, force, period, List.of(asked));
    }

    /** Has the chief officer grant everything in a case that is recommended, and the engine carry it out. */
    public void granted(CaseReference reference, ForceCode force, Period period, AskedPower... asked) {
        decided(reference, force, period, List.of(asked));
        Scope.SYSTEM.run(() -> grantPowers.grantFor(reference));
    }

    /** Applies for one person at one force. */
    public CaseReference submitted(OrganisationId organisation, PersonId person, ForceCode force, AskedPower... asked) {
        var supplier = accounts.supplier(organisation);
        var submission = new Submission(
                organisation,
                CSAS,
                Set.of(person),
                List.of(new AskedOfForce(force, List.of(asked))),
                "All of this is true.",
                "Sam Signatory");
        return accounts.as(supplier, () -> submitApplication.submit(submission, supplier.actor()))
                .cases()
                .getFirst();
    }

    private void vetted(CaseReference reference, ForceCode force) {
        var file = Scope.SYSTEM.call(() -> cases.get(reference));
        var asked = Scope.SYSTEM.call(() -> requestVetting.requestFor(
                new VettingNeed(reference, file.person(), force, file.scheme(), file.powers())));
        if (asked == VettingRequestOutcome.RECOGNISED) {
            return;
        }
        var officer = accounts.of(Role.VETTING, force);
        var cleared = new VettingReport(
                VettingOutcome.CLEARED, VettingLevel.NPPV3, TODAY, null, false, "V/1", null, "Stays in the unit.");
        accounts.run(officer, () -> recordVettingOutcome.record(reference, cleared, officer.actor()));
    }

    private void trained(CaseReference reference, ForceCode force, List<AskedPower> asked) {
        var file = Scope.SYSTEM.call(() -> cases.get(reference));
        providers.usual();
        var trainer = accounts.of(Role.TRAINER);
        var passed = TODAY.minusMonths(1);
        var known = Scope.SYSTEM.call(() -> training.of(file.person())).stream()
                .map(TrainingResult::course)
                .toList();
        for (var course : courses(asked)) {
            if (known.contains(course)) {
                continue;
            }
            accounts.run(
                    trainer,
                    () -> recordTrainingResult.record(
                            file.person(),
                            new TrainingResult(
                                    course, passed, null, UUID.randomUUID().toString()),
                            trainer.actor()));
        }
        var officer = accounts.of(Role.OFFICER, force);
        accounts.run(
                officer,
                () -> verifyTraining.verify(
                        new VerifyTraining.OfCase(reference, file.person(), force),
                        TrainingOutcome.VERIFIED,
                        "The certificates were seen.",
                        officer.actor()));
    }

    private static Set<String> courses(List<AskedPower> asked) {
        return asked.stream()
                .map(power -> TRAFFIC.contains(power.power().value()) ? "csas-traffic-management" : "csas-core")
                .collect(Collectors.toSet());
    }

    private void recommended(CaseReference reference, ForceCode force, Period period, List<AskedPower> asked) {
        var officer = accounts.of(Role.OFFICER, force);
        var met = new Test(true, "On file.");
        var lines = asked.stream()
                .map(power -> new Line(power.power(), true, "", List.of()))
                .toList();
        accounts.run(
                officer,
                () -> recommendPowers.recommend(
                        reference,
                        new Recommendation(new FourTests(met, met, met, met), lines, period),
                        officer.actor()));
    }

    private void decided(CaseReference reference, ForceCode force, Period period, List<AskedPower> asked) {
        var chief = accounts.of(Role.CHIEF_OFFICER, force);
        var verdicts = asked.stream()
                .map(power -> new Verdict(power.power(), true, ""))
                .toList();
        accounts.run(chief, () -> {
            var pack = decisions.pack(reference).orElseThrow();
            decideAccreditation.decide(reference, new Decided(pack.hash(), verdicts, period), chief.actor());
        });
    }
}
