package tabard.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.kernel.SchemeCode;
import tabard.powers.Action.Step;
import tabard.powers.LeadTimes;
import tabard.powers.PowersQuestion;
import tabard.powers.Readiness;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/**
 * Measures how long readiness takes for one person and one force, asked about every power of CSAS and about five, each person
 * lacking something else. Writes one line of JSON for each. How to run it is in {@code docs/performance.md}.
 */
public final class ReadinessBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PEOPLE = 200;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final int FEW = 5;
    private static final SchemeCode CSAS = new SchemeCode("csas");

    private ReadinessBench() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        var schemes = Schemes.load();
        var catalogue = schemes.catalogue(CSAS);
        var forces = Forces.load(schemes).all().stream()
                .filter(force -> force.scheme().equals(CSAS))
                .limit(3)
                .toList();
        var questions = new ReadinessQuestions(catalogue, forces);
        var readiness = new Readiness(
                catalogue,
                new LeadTimes(Stream.of(Step.values()).collect(Collectors.toMap(step -> step, _ -> 30)), Map.of()));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (int powers : new int[] {catalogue.all().size(), FEW}) {
            out.println(measure(readiness, questions.about(powers, PEOPLE), powers));
        }
    }

    private static String measure(Readiness readiness, List<PowersQuestion> questions, int powers) {
        var wall = new long[ROUNDS * questions.size()];
        var processor = new long[wall.length];
        var ways = 0L;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int nth = 0; nth < questions.size(); nth++) {
                long began = System.nanoTime();
                long used = THREADS.getCurrentThreadCpuTime();
                var found = readiness.assess(questions.get(nth));
                if (round >= 0) {
                    int at = round * questions.size() + nth;
                    processor[at] = THREADS.getCurrentThreadCpuTime() - used;
                    wall[at] = System.nanoTime() - began;
                    ways += found.stream()
                            .mapToInt(power -> power.ways().size())
                            .sum();
                }
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        return "{\"powers\":%d,\"questions\":%d,\"waysOfOne\":%.1f,%s,%s}"
                .formatted(
                        powers,
                        wall.length,
                        (double) ways / wall.length,
                        times("Millis", wall),
                        times("CpuMillis", processor));
    }

    private static String times(String unit, long[] sorted) {
        return "\"p50%1$s\":%2$.2f,\"p99%1$s\":%3$.2f,\"max%1$s\":%4$.2f"
                .formatted(
                        unit,
                        sorted[sorted.length / 2] / 1e6,
                        sorted[sorted.length * 99 / 100] / 1e6,
                        sorted[sorted.length - 1] / 1e6);
    }
}
