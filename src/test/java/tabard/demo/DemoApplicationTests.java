package tabard.demo;

import static org.assertj.core.api.Assertions.assertThat;

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
import tabard.duplicates.DuplicatesView;
import tabard.duplicates.Resemblance;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.ForceCode;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

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
}
