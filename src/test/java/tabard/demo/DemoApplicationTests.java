package tabard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.TestCases;
import tabard.TestProgram;
import tabard.access.ActAs;
import tabard.access.SignedIn;
import tabard.approval.AgreementKind;
import tabard.approval.MadeArrangements;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationApplications;
import tabard.duplicates.DuplicatesView;
import tabard.duplicates.Resemblance;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.ForceCode;
import tabard.party.ArrangementsView;
import tabard.party.Employee;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** What somebody can play by hand with the demonstration. */
@TestProgram
class DemoApplicationTests {

    static final List<AskedPower> TRAFFIC = Stream.of("name-address-road-traffic", "control-traffic")
            .map(PowerCode::new)
            .map(AskedPower::of)
            .toList();

    @Autowired
    ActAs actAs;

    @Autowired
    SubmitApplication submit;

    @Autowired
    PeopleView people;

    @Autowired
    DuplicatesView duplicates;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    MadeArrangements made;

    @Autowired
    OrganisationApplications applications;

    @Autowired
    OrganisationsView organisations;

    @Autowired
    TaskInbox inbox;

    @Test
    void nothingKeepsSupplier1FromApplyingAtSixForces() {
        var missing = actAs.account("supplier-1", () -> {
            var firm = Objects.requireNonNull(SignedIn.current().organisation());
            var ada = people.everEmployedBy(firm).stream()
                    .filter(one -> one.name().equals("Ada Example"))
                    .map(Employee::person)
                    .findFirst()
                    .orElseThrow();
            var forces = Stream.of(
                            "avon-and-somerset", "dorset", "devon-and-cornwall", "surrey", "sussex", "thames-valley")
                    .map(ForceCode::new)
                    .map(force -> new AskedOfForce(force, TRAFFIC))
                    .toList();
            return submit.missing(
                    new Submission(firm, TestCases.CSAS, Set.of(ada), forces, "It is true.", "A Signatory"));
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void anOfficerFindsTwoRecordsThatLookLikeOnePersons() {
        var found = actAs.account("officer-avon", duplicates::suggestions);

        assertThat(found).anySatisfy(pair -> {
            assertThat(pair.one().name()).isEqualTo("Llŷr O’Prototype");
            assertThat(pair.other().name()).isEqualTo("Lyr O’Prototype");
            assertThat(pair.resemblance().similarity()).isGreaterThanOrEqualTo(94);
            assertThat(pair.resemblance().birth()).isEqualTo(Resemblance.Birth.ONE_DIGIT_DIFFERENT);
        });
    }

    @Test
    void theArrangementsOfAvonHaveTermsWhoseReviewsAreFarOff() {
        var standing = actAs.account(
                "officer-avon",
                () -> arrangements.with(new ForceCode("avon-and-somerset")).stream()
                        .filter(one -> one.period().from().equals(LocalDate.of(2026, 1, 1)))
                        .toList());

        var demonstrated = standing.stream()
                .flatMap(one -> actAs.account("officer-avon", () -> made.find(one.id())).stream()
                        .filter(terms -> terms.badge().startsWith("Badge ")))
                .toList();
        assertThat(demonstrated).hasSize(2).allSatisfy(terms -> {
            assertThat(terms.reviewDue()).isEqualTo(LocalDate.of(2029, 1, 1));
            assertThat(terms.agreements())
                    .hasSize(AgreementKind.values().length)
                    .allSatisfy(signed -> assertThat(signed.reviewOn()).isEqualTo(LocalDate.of(2027, 12, 1)));
        });
        assertThat(standing)
                .filteredOn(one ->
                        demonstrated.stream().anyMatch(terms -> terms.current().equals(one.id())))
                .extracting(one -> one.roles().keySet())
                .containsExactlyInAnyOrder(Set.of("Traffic steward"), Set.of("Community warden"));
    }

    @Test
    void oneOrganisationThatIsMadeUpWaitsToBeAssessed() {
        var waiting = actAs.account(
                "officer-avon",
                () -> applications.all().stream()
                        .filter(one ->
                                organisations.get(one.organisation()).name().equals("Placeholder Town Council"))
                        .toList());

        assertThat(waiting).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(OrganisationApplication.State.ASSESSING);
            assertThat(one.sent().at()).isEqualTo("2026-11-16T10:00:00Z");
        });
        assertThat(actAs.account("officer-avon", () -> inbox.of(waiting.getFirst().id().stream())))
                .extracting(WaitingTask::step)
                .containsExactly("UserTask_AssessOrganisation");
    }
}
