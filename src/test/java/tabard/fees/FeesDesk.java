package tabard.fees;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tabard.Acting;
import tabard.TestAccounts;
import tabard.TestCases;
import tabard.TestParties;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.ledger.LedgerView;
import tabard.party.Language;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.PolicyFromPublishedGrants;

/** An employer that applies at forces whose policies the test has given fees, and what it then sees. */
record FeesDesk(ApplicationContext program, OrganisationId employer) {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final ForceCode SURREY = new ForceCode("surrey");
    static final Period LONG = new Period(LocalDate.of(2026, 1, 1), null);
    static final String POWER = "name-address-road-traffic";

    static FeesDesk open(ApplicationContext program) {
        return new FeesDesk(program, program.getBean(TestParties.class).organisation("Wardens " + UUID.randomUUID(), null));
    }

    static Fee fee(Fee.Event event, String net, String from, Fee.PaidBefore before) {
        var vat = new BigDecimal("20");
        return new Fee(
                event, Fee.Route.PRIVATE, new BigDecimal(net), vat, LocalDate.parse(from), null, "Notice 7", before);
    }

    /** A policy of the force that charges this. Once for each program, since a policy lasts. */
    void charges(ForceCode force, Fee... fees) {
        var published = program.getBean(PolicyFromPublishedGrants.class).of(force).orElseThrow();
        var chief = accounts().of(Role.CHIEF_OFFICER, force);
        var policy = new ForcePolicy(
                force,
                published.scheme(),
                published.version(),
                published.validFrom(),
                published.validTo(),
                published.term(),
                published.order(),
                published.powers(),
                published.levels(),
                published.recognition(),
                List.of(fees));
        accounts().run(chief, () -> program.getBean(ApprovePolicy.class).approve(policy, chief.actor()));
    }

    void arrange(ForceCode... forces) {
        for (var force : forces) {
            program.getBean(TestParties.class).arrange(employer, force, LONG, POWER);
        }
    }

    PersonId person() {
        return program.getBean(TestParties.class).person(employer, "Ann", UUID.randomUUID().toString(), Language.EN);
    }

    List<PersonId> people(int count) {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < count; i++) {
            people.add(person());
        }
        return people;
    }

    UUID applies(List<PersonId> people, ForceCode... forces) {
        var asked = List.of(TestCases.power(POWER));
        var submission = new Submission(
                employer,
                TestCases.CSAS,
                Set.copyOf(people),
                List.of(forces).stream().map(force -> new AskedOfForce(force, asked)).toList(),
                "All of this is true.",
                "Sam Signatory");
        var by = supplier();
        return accounts()
                .as(by, () -> program.getBean(SubmitApplication.class).submit(submission, by.actor()))
                .application();
    }

    Accreditation accredited(PersonId person, ForceCode force) {
        var period = new Period(TestCases.TODAY, TestCases.TODAY.plusYears(1));
        return program.getBean(TestCases.class).accredited(employer, person, force, period, TestCases.power(POWER));
    }

    FeeStatement statement(List<PersonId> people, ForceCode... forces) {
        return accounts()
                .as(supplier(), () -> program.getBean(WorkOutFees.class)
                        .of(employer, TestCases.CSAS, people, List.of(forces)));
    }

    Invoice invoice(UUID application) {
        return accounts().as(supplier(), () -> invoices().ofApplication(application).orElseThrow());
    }

    List<Invoice> invoices(CaseReference reference) {
        return accounts().as(supplier(), () -> invoices().ofCase(reference));
    }

    List<Invoice> seenBy(Acting somebody) {
        return somebody.get(() -> invoices().all().stream()
                .filter(one -> one.organisation().equals(employer))
                .toList());
    }

    Payment pays(InvoiceReference invoice) {
        var wanted = new BeginPayment.Wanted("Fees", URI.create("http://localhost/back"), false);
        var by = supplier();
        return accounts().as(by, () -> program.getBean(BeginPayment.class).begin(invoice, wanted, by.actor()));
    }

    Payment reconciled(Payment payment) {
        return accounts().as(supplier(), () -> program.getBean(ReconcilePayments.class).reconcile(payment.id()));
    }

    List<String> ledger(InvoiceReference invoice) {
        return Acting.AUDITOR
                .get(() -> program.getBean(LedgerView.class).chain("invoice:" + invoice))
                .entries()
                .stream()
                .map(entry -> entry.type())
                .toList();
    }

    SignedIn supplier() {
        return accounts().supplier(employer);
    }

    TestAccounts accounts() {
        return program.getBean(TestAccounts.class);
    }

    private Invoices invoices() {
        return program.getBean(Invoices.class);
    }

}
