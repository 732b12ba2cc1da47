package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tabard.Acting;
import tabard.TestDatabase;
import tabard.party.Employee;
import tabard.party.RecordLeaver;

/** A roster from the upload to the people, in the database. */
@TestDatabase
class RosterDatabaseTests {

    static final String ANN = "Ann,Other,1/1/1980,,Warden,2,1/4/2020";
    static final String BAD = "Bob,Other,31/2/1980,,Warden,3,1/4/2020";

    @Autowired
    ApplicationContext program;

    @Autowired
    RecordLeaver recordLeaver;

    @Autowired
    RostersView rosters;

    RosterDesk desk;

    @BeforeEach
    void openADesk() {
        desk = RosterDesk.open(program);
    }

    @Test
    void savesNobodyUntilConfirmedAndThenExactlyTheGoodRows() {
        var roster = desk.upload(SIAN, BAD, ANN);

        assertThat(desk.names()).isEmpty();
        assertThat(desk.get(roster).status()).isEqualTo(RosterStatus.DRAFT);
        assertThat(desk.get(roster).reading()).isEqualTo(RosterFixtures.read(RosterDesk.text(SIAN, BAD, ANN)));

        assertThat(desk.confirm(roster)).isEqualTo(2);
        assertThat(desk.names()).containsExactly("Siân O'Neil", "Ann Other");
        assertThat(desk.get(roster).status()).isEqualTo(RosterStatus.CONFIRMED);
    }

    @Test
    void tellsWhoIsThereAlready() {
        desk.confirm(desk.upload(SIAN));

        assertThat(told(firstOf(desk.upload(SIAN))))
                .containsExactly(
                        "Somebody with this name and date of birth is on your roster already. Take the row out.");
        assertThat(told(firstOf(desk.upload(ANN.replace(",2,", ",00123,")))))
                .containsExactly("Staff number: Somebody else on your roster has, or had, this staff number. Give each"
                        + " person their own.");
    }

    @Test
    void takesBackWhoeverLeft() {
        desk.confirm(desk.upload(SIAN));
        var sian = desk.staff().getFirst().person();
        desk.supplier()
                .run(() -> recordLeaver.leaves(
                        desk.employer(),
                        sian,
                        LocalDate.of(2025, 12, 31),
                        desk.supplier().actor()));

        assertThat(desk.confirm(desk.upload(SIAN.replace("1/4/2020", "2/1/2026"))))
                .isEqualTo(1);
        assertThat(desk.staff()).extracting(Employee::person).containsExactly(sian, sian);
    }

    @Test
    void isForItsEmployerToSee() {
        var roster = desk.upload(SIAN);

        for (var stranger : List.of(
                Acting.supplierOf(RosterDesk.open(program).employer()), Acting.officerOf("dorset"), Acting.AUDITOR)) {
            assertThatExceptionOfType(RosterNotFound.class)
                    .isThrownBy(() -> stranger.get(() -> rosters.get(roster)))
                    .withMessage("There is no uploaded roster %s.".formatted(roster));
        }
        assertThat(desk.supplier().get(() -> rosters.latestOf(desk.employer())))
                .extracting(RosterSummary::id)
                .containsExactly(roster);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        assertThatExceptionOfType(RosterFileRefused.class).isThrownBy(() -> desk.upload("x".repeat(20_001)));
        assertThat(desk.supplier().get(() -> rosters.latestOf(desk.employer()))).isEmpty();
    }

    @Test
    void takesALongRoster() {
        var rows = IntStream.range(0, 500)
                .mapToObj(i -> "Ann,%s,1/1/1980,,Warden,%d,1/4/2020".formatted(letters(i), i))
                .toArray(String[]::new);

        assertThat(desk.confirm(desk.upload(rows))).isEqualTo(500);
        assertThat(desk.names()).hasSize(500);
    }

    private static String letters(int number) {
        return Integer.toString(number, 10)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining());
    }

    private RosterRow firstOf(RosterId roster) {
        return desk.get(roster).reading().rows().getFirst();
    }
}
