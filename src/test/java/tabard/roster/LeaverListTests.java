package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.roster.RosterFixtures.SIAN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tabard.TestDatabase;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.RecordLeaver;

/** A list of leavers: each row its result, then all of the good ones or none. Today is 21 November 2026. */
@TestDatabase
class LeaverListTests {

    static final String ANN = "Ann,Other,1/1/1980,,Warden,A-2,1/4/2020";
    static final String HEADS = "Staff number,Family name,Last day";

    @Autowired
    ApplicationContext program;

    RosterDesk desk;

    @BeforeEach
    void employTwo() {
        desk = RosterDesk.open(program);
        desk.confirm(desk.upload(SIAN, ANN));
    }

    @Test
    void saysOfEachRowWhatStandsInTheWay() {
        leave("A-2", LocalDate.of(2026, 11, 30));
        var list = send(
                "nobody,Other,1/12/2026",
                "a-2,OTHER,30/11/2026",
                number() + ",Oneil,30/11/2026",
                number() + ",Neil,30/11/2026",
                number() + ",O'Neil,31/11/2026",
                number() + ",O'Neil,1/1/2000",
                number() + ",O'Neil,22/11/2027");

        assertThat(list.rows())
                .extracting(row -> row.findings().stream()
                        .map(finding -> finding.code() + finding.arguments().toString())
                        .toList())
                .containsExactly(
                        List.of("LEAVER_UNKNOWN[]"),
                        List.of("LEAVER_LEFT_ALREADY[2026-11-30]"),
                        List.of(),
                        List.of("LEAVER_HAS_OTHER_NAME[]"),
                        List.of("LEAVER_REPEATED[]", "LAST_DAY_FORM[]"),
                        List.of("LEAVER_REPEATED[]", "LAST_DAY_BEFORE_FIRST[" + first() + "]"),
                        List.of("LEAVER_REPEATED[]", "LAST_DAY_TOO_FAR[2027-11-21]"));
        assertThat(list.rows()).extracting(LeaverRow::line).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(end(number())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"21/11/2027, true", "22/11/2027, false", "2026-11-20, true", "20.11.2026, false"})
    void takesADayUpToAYearAhead(String day, boolean good) {
        assertThat(send("A-2,Other," + day).rows().getFirst().good()).isEqualTo(good);
    }

    @Test
    void endsAllOfTheGoodRowsAndNobodyElse() {
        var list = send("A-2,Other,30/11/2026", "nobody,Other,30/11/2026", number() + ",O'Neil,20/11/2026");

        assertThat(confirm(list)).isEqualTo(2);

        assertThat(end("A-2")).isEqualTo("2026-12-01");
        assertThat(end(number())).isEqualTo("2026-11-21");
        assertThatExceptionOfType(LeaversSettled.class).isThrownBy(() -> confirm(list));
        assertThat(desk.supplier().get(() -> program.getBean(LeaverLists.class).latestOf(desk.employer())))
                .extracting(LeaverList.Summary::confirmed, LeaverList.Summary::rows, LeaverList.Summary::good)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(true, 3, 2));
    }

    @Test
    void endsNobodysWhenOneGoodRowHasSpoilt() {
        var list = send("A-2,Other,30/11/2026", number() + ",O'Neil,20/11/2026");
        leave(number(), LocalDate.of(2026, 11, 19));

        assertThatExceptionOfType(LeaversOutOfDate.class)
                .isThrownBy(() -> confirm(list))
                .withMessageContaining("the rows on these lines no longer hold: 3. Nobody’s employment was ended.");

        assertThat(end("A-2")).isNull();
        assertThat(read(list).confirmedAt()).isNull();
    }

    @Test
    void isForItsEmployerAlone() {
        var list = send("A-2,Other,30/11/2026");
        var other = RosterDesk.open(program);

        assertThatExceptionOfType(LeaversNotFound.class)
                .isThrownBy(() -> other.supplier()
                        .run(() -> program.getBean(ConfirmLeavers.class)
                                .confirm(list.id(), other.supplier().actor())))
                .withMessage("There is no list of leavers %s.".formatted(list.id()));
        assertThat(send("Other employer’s,Other,30/11/2026").rows().getFirst().person())
                .isNull();
    }

    @Test
    void isRefusedAsAWholeWhereItCannotBeRead() {
        refused("", "The file is empty. Choose the file that has your people in it.");
        refused(
                "Staff number,Family name\nA-2,Other",
                "The column “Last day” is missing. Add it, with the heading of the template.");
        refused(
                "Staff number,Last day\nA-2,1/12/2026",
                "Family name: This column is missing. Add it, with the heading of the template.");
        refused(
                HEADS + ",Leaving date\nA-2,Other,,",
                "There are two columns with the last day. Take one of them away.");
        refused(HEADS, "There are headings and nobody under them.", false);
        refused(
                Stream.concat(Stream.of(HEADS), IntStream.range(0, 501).mapToObj(i -> i + ",X,1/12/2026"))
                        .collect(java.util.stream.Collectors.joining("\n")),
                "501",
                false);
    }

    @Test
    void theTemplateOfEachLanguageIsRead() {
        for (var language : List.of("en", "cy")) {
            var heads = RosterDownloads.leaversTemplate(java.util.Locale.of(language));

            assertThat(sendFile(heads + "A-2,Other,30/11/2026", "leavers.csv").good())
                    .hasSize(1);
        }
    }

    private void refused(String file, String detail) {
        refused(file, detail, true);
    }

    private void refused(String file, String detail, boolean whole) {
        var told = assertThatExceptionOfType(RosterFileRefused.class).isThrownBy(() -> sendFile(file, "leavers.csv"));
        if (whole) {
            told.withMessage(detail);
        } else if (!detail.contains("headings")) {
            told.withMessageContaining(detail);
        }
    }

    private LeaverList send(String... rows) {
        return sendFile(HEADS + "\n" + String.join("\n", rows), "leavers.csv");
    }

    private LeaverList sendFile(String text, String name) {
        return desk.supplier()
                .get(() -> program.getBean(DryRunLeavers.class)
                        .dryRun(
                                desk.employer(),
                                new SentRoster(name, text.getBytes(UTF_8)),
                                desk.supplier().actor()));
    }

    private int confirm(LeaverList list) {
        return desk.supplier()
                .get(() -> program.getBean(ConfirmLeavers.class)
                        .confirm(list.id(), desk.supplier().actor()));
    }

    private LeaverList read(LeaverList list) {
        return desk.supplier().get(() -> program.getBean(LeaverLists.class).get(list.id()));
    }

    private void leave(String number, LocalDate lastDay) {
        PersonId person = staff(number).person();
        desk.supplier()
                .run(() -> program.getBean(RecordLeaver.class)
                        .leaves(
                                desk.employer(),
                                person,
                                lastDay,
                                desk.supplier().actor()));
    }

    private String end(String number) {
        var to = staff(number).employed().to();
        return to == null ? null : to.toString();
    }

    private String first() {
        return staff(number()).employed().from().toString();
    }

    private String number() {
        return desk.staff().stream()
                .filter(one -> !one.staffNumber().equals("A-2"))
                .findFirst()
                .orElseThrow()
                .staffNumber();
    }

    private Employee staff(String number) {
        return desk.staff().stream()
                .filter(one -> one.staffNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
