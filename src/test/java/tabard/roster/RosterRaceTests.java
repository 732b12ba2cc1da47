package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.roster.RosterFixtures.SIAN;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tabard.TestDatabase;

/** A roster that is settled twice, or too late: one wins, and the other is told. */
@TestDatabase
class RosterRaceTests {

    static final String ANN = "Ann,Other,1/1/1980,,Warden,2,1/4/2020";

    @Autowired
    ApplicationContext program;

    RosterDesk desk;

    @BeforeEach
    void openADesk() {
        desk = RosterDesk.open(program);
    }

    @Test
    void isConfirmedOnceInTwoTabs() throws Exception {
        var roster = desk.upload(SIAN, ANN);

        var answers = atOnce(() -> desk.outcome(roster), () -> desk.outcome(roster));

        assertThat(answers).containsExactlyInAnyOrder("2", "roster-already-confirmed");
        assertThat(desk.names()).hasSize(2);
    }

    @RepeatedTest(5)
    void ofTwoRostersWithOnePersonOneWins() throws Exception {
        var first = desk.upload(SIAN, ANN);
        var second = desk.upload(SIAN);

        var answers = atOnce(() -> desk.outcome(first), () -> desk.outcome(second));

        assertThat(answers)
                .containsAnyOf("2", "1")
                .contains("roster-out-of-date")
                .hasSize(2);
        assertThat(desk.names()).hasSameSizeAs(answers.contains("2") ? List.of(1, 2) : List.of(1));
    }

    @Test
    void addsNobodyWhenOneGoodRowHasSpoilt() {
        var roster = desk.upload(SIAN, ANN);
        desk.confirm(desk.upload(ANN));

        assertThatExceptionOfType(RosterOutOfDate.class)
                .isThrownBy(() -> desk.confirm(roster))
                .withMessage(
                        "Your people have changed since this roster was checked, and the rows on these lines can no"
                                + " longer be added: 3. Nobody was added. Upload the file again to see why.");
        assertThat(desk.names()).containsExactly("Ann Other");
        assertThat(desk.get(roster).status()).isEqualTo(RosterStatus.DRAFT);
    }

    @Test
    void aRosterSetAsideAddsNobody() {
        var roster = desk.upload(SIAN);
        desk.undo(roster);

        assertThat(desk.outcome(roster)).isEqualTo("roster-already-confirmed");
        assertThat(desk.names()).isEmpty();
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
