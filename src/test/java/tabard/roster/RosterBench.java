package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.powers.PowerCode;

/**
 * How long the dry run of a workbook of 5,000 rows takes, every twentieth of them with a fault, each good one tried at six forces
 * for four powers; and then its confirmation. How to run it is in {@code docs/performance.md}.
 */
@TestDatabase
@Import(TestCases.class)
class RosterBench {

    private static final int ROWS = 5_000;
    private static final int FAULTS = ROWS / 20;
    private static final List<ForceCode> FORCES = Stream.of(
                    "avon-and-somerset", "dorset", "devon-and-cornwall", "hampshire-and-isle-of-wight", "essex", "kent")
            .map(ForceCode::new)
            .toList();
    private static final List<PowerCode> POWERS = Stream.of(
                    "control-traffic", "name-address-road-traffic", "confiscate-tobacco", "confiscate-alcohol-young")
            .map(PowerCode::new)
            .toList();

    @Autowired
    ApplicationContext program;

    @Autowired
    TestCases cases;

    @Test
    void aDryRunOfFiveThousandRowsAtSixForcesTakesUnderTenSecondsInHalfAGigabyte() {
        var desk = RosterDesk.open(program);
        FORCES.forEach(force -> cases.parties()
                .arrange(
                        desk.employer(),
                        force,
                        new Period(LocalDate.of(2026, 1, 1), null),
                        "control-traffic",
                        "name-address-road-traffic"));
        var file = Books.of(IntStream.range(0, ROWS).mapToObj(RosterBench::row).toArray(String[]::new));

        ManagementFactory.getMemoryMXBean().gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();
        var id = desk.upload(new TriedAt(FORCES, POWERS), new SentRoster("people.xlsx", file));
        var dryRun = (System.nanoTime() - begun) / 1e9;
        var peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;

        begun = System.nanoTime();
        var confirmed = desk.confirm(id);
        var confirmation = (System.nanoTime() - begun) / 1e9;

        var roster = desk.get(id);
        System.out.printf(
                "{\"rows\":%d,\"bytes\":%d,\"forces\":%d,\"dryRunSeconds\":%.1f,\"confirmationSeconds\":%.1f,\"peakHeapMiB\":%d,\"maxHeapMiB\":%d,\"processors\":%d,\"java\":\"%s\"}%n",
                ROWS,
                file.length,
                FORCES.size(),
                dryRun,
                confirmation,
                peak,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        assertThat(roster.reading().rows()).hasSize(ROWS);
        assertThat(confirmed).isEqualTo(ROWS - FAULTS);
        assertThat(roster.reading().good())
                .allSatisfy(row -> assertThat(roster.trial().of(row)).hasSize(FORCES.size()));
        assertThat(dryRun).isLessThan(10);
        assertThat(peak).isLessThan(512);
    }

    private static String row(int number) {
        return Books.words(
                "Ann",
                letters(number),
                number % 20 == 7 ? "31/2/1980" : "1/1/1980",
                "",
                "Warden",
                String.valueOf(number),
                number % 3 == 0 ? "1/1/2027" : "1/4/2020");
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining());
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
