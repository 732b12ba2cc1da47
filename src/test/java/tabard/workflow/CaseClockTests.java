package tabard.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tabard.workflow.CaseClock.Day;
import tabard.workflow.CaseClock.Party;
import tabard.workflow.CaseClock.Stopped;
import tabard.workflow.CaseClock.Waited;

/** Every day of a case belongs to somebody, and to one alone. */
class CaseClockTests {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant OPENED = Instant.parse("2026-10-20T09:00:00Z");

    @Test
    void aDayIsOfWhoseStepWaitedWhenItWasOver() {
        var clock = clock(
                "2026-10-23T12:00:00Z",
                waited("A", Party.OFFICER, "2026-10-20T09:00:00Z", "2026-10-21T15:00:00Z"),
                waited("B", Party.SUPPLIER, "2026-10-21T15:00:00Z", "2026-10-23T12:00:00Z"));

        assertThat(clock.days())
                .containsExactly(
                        new Day(LocalDate.of(2026, 10, 20), Party.OFFICER, "A"),
                        new Day(LocalDate.of(2026, 10, 21), Party.SUPPLIER, "B"),
                        new Day(LocalDate.of(2026, 10, 22), Party.SUPPLIER, "B"));
        assertThat(clock.byParty()).isEqualTo(Map.of(Party.OFFICER, 1, Party.SUPPLIER, 2));
        assertThat(clock.stopped()).isEqualTo(2);
    }

    @Test
    void ofTwoThatWaitTheDayIsOfWhoWaitedLonger() {
        var clock = clock(
                "2026-10-22T09:00:00Z",
                waited("B", Party.OFFICER, "2026-10-20T09:00:01Z", "2026-10-22T09:00:00Z"),
                waited("A", Party.VETTING, "2026-10-20T09:00:02Z", "2026-10-22T09:00:00Z"));

        assertThat(clock.byParty()).isEqualTo(Map.of(Party.OFFICER, 2));
    }

    /** Midnight is London's: on 24 October 2026 it is still at 23:00 UTC, on the 25th at 00:00. */
    @Test
    void aDayEndsAtMidnightInLondonAlsoWhereTheClocksGoBack() {
        var clock = clock(
                "2026-10-26T09:00:00Z",
                waited("A", Party.OFFICER, "2026-10-20T09:00:00Z", "2026-10-24T22:59:59Z"),
                waited("B", Party.SUPPLIER, "2026-10-24T22:59:59Z", "2026-10-25T23:59:59.999999999Z"),
                waited("C", Party.CHIEF_OFFICER, "2026-10-25T23:59:59.999999999Z", "2026-10-26T09:00:00Z"));

        assertThat(clock.byParty()).isEqualTo(Map.of(Party.OFFICER, 4, Party.SUPPLIER, 1, Party.CHIEF_OFFICER, 1));
    }

    @Test
    void whereNobodyIsWaitedForTheDayIsTheProgramsOwn() {
        assertThat(clock("2026-10-22T09:00:00Z").byParty()).isEqualTo(Map.of(Party.PROGRAM, 2));
        assertThat(clock("2026-10-20T23:00:00Z").days()).hasSize(1);
        assertThat(clock("2026-10-20T22:59:59Z").days()).isEmpty();
    }

    @Test
    void aDayAtWhoseEndTheVettingClockWasStoppedIsOfWhomItWaitedFor() {
        var stops = List.of(
                new Stopped(Party.SUPPLIER, at("2026-10-20T22:59:59Z"), at("2026-10-21T22:59:59Z")),
                new Stopped(Party.ELSEWHERE, at("2026-10-22T23:00:00Z"), null));
        var waited = clock(
                "2026-10-26T09:00:00Z",
                waited("Vetting", Party.VETTING, "2026-10-20T09:00:00Z", "2026-10-24T10:00:00Z"),
                waited("Other", Party.OFFICER, "2026-10-24T10:00:00Z", "2026-10-26T09:00:00Z"));

        assertThat(waited.stopped("Vetting", stops, LONDON).days())
                .extracting(Day::party)
                .containsExactly(
                        Party.SUPPLIER, Party.VETTING, Party.VETTING, Party.ELSEWHERE, Party.OFFICER, Party.OFFICER);
        assertThat(waited.stopped("Vetting", List.of(), LONDON)).isEqualTo(waited);
    }

    /** Compared with counting the hours of every day one by one. */
    @Test
    void addsUpAsCountingDayByDayDoes() {
        var random = new Random(20_260_601);
        for (int number = 0; number < 2_000; number++) {
            var until = OPENED.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 90)));
            var waited = arbitrary(random, until);

            var clock = CaseClock.of(OPENED, until, waited, LONDON);

            assertThat(clock.byParty()).as("case %d", number).isEqualTo(counted(waited, until));
            assertThat(clock.byParty().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo((int) (LocalDate.ofInstant(until, LONDON).toEpochDay()
                            - LocalDate.ofInstant(OPENED, LONDON).toEpochDay()));
        }
    }

    @Test
    void everyStepOfThePeopleInTheModelHasItsParty() throws IOException {
        var model = Files.readString(Path.of("bpmn", "accreditation.bpmn"))
                + Files.readString(Path.of("bpmn", "vetting.bpmn"));
        var groups = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*camunda:candidateGroups=\"([\\w-]+)\"")
                .matcher(model)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Party.of(found.group(2))));

        assertThat(groups).isNotEmpty().isEqualTo(CaseClocks.STEPS);
    }

    private static Map<Party, Integer> counted(List<Waited> waited, Instant until) {
        var sums = new java.util.EnumMap<Party, Integer>(Party.class);
        var midnight = OPENED.atZone(LONDON).toLocalDate().plusDays(1).atStartOfDay(LONDON);
        while (!midnight.toInstant().isAfter(until)) {
            Waited longest = null;
            for (var one : waited) {
                boolean waits =
                        one.from().isBefore(midnight.toInstant()) && !one.to().isBefore(midnight.toInstant());
                if (waits
                        && (longest == null
                                || one.from().isBefore(longest.from())
                                || one.from().equals(longest.from())
                                        && one.step().compareTo(longest.step()) < 0)) {
                    longest = one;
                }
            }
            sums.merge(longest == null ? Party.PROGRAM : longest.party(), 1, Integer::sum);
            midnight = midnight.toLocalDate().plusDays(1).atStartOfDay(LONDON);
        }
        return sums;
    }

    private static List<Waited> arbitrary(Random random, Instant until) {
        var waited = new ArrayList<Waited>();
        var length = Math.max(1, Duration.between(OPENED, until).toMinutes());
        for (int step = 0; step < random.nextInt(9); step++) {
            var from = OPENED.plus(Duration.ofMinutes(random.nextLong(length)));
            var to = from.plus(Duration.ofMinutes(random.nextLong(length)));
            waited.add(new Waited(
                    "step" + step,
                    Party.values()[random.nextInt(Party.values().length)],
                    from,
                    to.isAfter(until) ? until : to));
        }
        return waited;
    }

    private static CaseClock clock(String until, Waited... waited) {
        return CaseClock.of(OPENED, Instant.parse(until), List.of(waited), LONDON);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static Waited waited(String step, Party party, String from, String to) {
        return new Waited(step, party, Instant.parse(from), Instant.parse(to));
    }
}
