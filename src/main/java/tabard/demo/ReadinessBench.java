package tabard.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.kernel.SchemeCode;
import tabard.powers.Action.Step;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.LeadTimes;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.Readiness;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/**
 * Measures how long readiness takes for one person, three forces and every power of CSAS, with much missing. Writes one line
 * of JSON. How to run it is in {@code docs/performance.md}.
 */
public final class ReadinessBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 300;
    private static final int TIMES = 2_000;
    private static final SchemeCode CSAS = new SchemeCode("csas");
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private ReadinessBench() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        var schemes = Schemes.load();
        var catalogue = schemes.catalogue(CSAS);
        var questions = Forces.load(schemes).all().stream()
                .filter(force -> force.scheme().equals(CSAS))
                .limit(3)
                .map(force -> question(catalogue, force))
                .toList();
        var readiness = new Readiness(catalogue, leadTimes());
        var ways = 0L;
        var nanoseconds = new long[TIMES];
        var processor = new long[TIMES];
        for (int nth = -WARM_UP; nth < TIMES; nth++) {
            long began = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            for (var question : questions) {
                ways += readiness.assess(question).stream()
                        .mapToInt(power -> power.ways().size())
                        .sum();
            }
            if (nth >= 0) {
                nanoseconds[nth] = System.nanoTime() - began;
                processor[nth] = THREADS.getCurrentThreadCpuTime() - used;
            }
        }
        Arrays.sort(nanoseconds);
        Arrays.sort(processor);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.printf(
                "{\"powers\":%d,\"forces\":%d,\"ways\":%d,\"p50Millis\":%.2f,\"p99Millis\":%.2f,\"maxMillis\":%.2f,"
                        + "\"p50CpuMillis\":%.2f,\"p99CpuMillis\":%.2f}%n",
                catalogue.all().size(),
                questions.size(),
                ways / (WARM_UP + TIMES),
                nanoseconds[TIMES / 2] / 1e6,
                nanoseconds[TIMES * 99 / 100] / 1e6,
                nanoseconds[TIMES - 1] / 1e6,
                processor[TIMES / 2] / 1e6,
                processor[TIMES * 99 / 100] / 1e6);
    }

    private static LeadTimes leadTimes() {
        return new LeadTimes(Stream.of(Step.values()).collect(Collectors.toMap(step -> step, _ -> 30)), Map.of());
    }

    private static PowersQuestion question(PowersCatalogue catalogue, Force force) {
        var asked = catalogue.all().stream()
                .map(power -> AskedPower.of(power.code()))
                .toList();
        return new PowersQuestion(CSAS, force.asked(), ON, asked, policy(catalogue, force), facts(catalogue));
    }

    private static ForcePolicy policy(PowersCatalogue catalogue, Force force) {
        var rows = catalogue.all().stream()
                .filter(power -> power.number() % 5 != 0)
                .map(power -> row(catalogue, power))
                .toList();
        return new ForcePolicy(
                force.code(),
                CSAS,
                1,
                ON.minusYears(1),
                ON.plusYears(2),
                Period.ofYears(3),
                StepOrder.VETTING_FIRST,
                rows,
                List.of(),
                List.of(
                        recognised("dorset", ForcePolicy.Recognition.Outcome.ACCEPT_WITH_CONFIRMATION),
                        recognised("warwickshire", ForcePolicy.Recognition.Outcome.ACCEPT)),
                List.of());
    }

    private static ForcePolicy.Recognition recognised(String authority, ForcePolicy.Recognition.Outcome outcome) {
        return new ForcePolicy.Recognition(authority, VettingLevel.NPPV2_FULL, Period.ofYears(5), outcome);
    }

    private static PolicyPower row(PowersCatalogue catalogue, Power power) {
        return new PolicyPower(
                power.code(),
                power.number() % 7 != 0,
                null,
                catalogue.offencesOf(power).stream().map(Offence::code).toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                VettingLevel.NPPV2_FULL,
                List.of(new PolicyPower.Course("csas-core", Period.ofYears(3))));
    }

    private static Facts facts(PowersCatalogue catalogue) {
        var covered = catalogue.all().stream()
                .filter(power -> power.number() % 3 != 0)
                .map(Power::code)
                .collect(Collectors.toSet());
        return new Facts(
                true,
                Set.of(),
                new Facts.Envelope(ON.plusDays(10), ON.plusYears(1), covered),
                Set.of(),
                List.of(
                        cleared("dorset", ON.minusYears(2), ON.plusMonths(3)),
                        cleared("lincolnshire", ON.minusYears(6), null)),
                List.of(
                        new Facts.Pass("csas-core", ON.minusYears(4), null),
                        new Facts.Pass("csas-core", ON.plusDays(20), ON.plusDays(200))));
    }

    private static Facts.Clearance cleared(String authority, LocalDate granted, @Nullable LocalDate expires) {
        return new Facts.Clearance(
                authority, VettingLevel.NPPV2_FULL.name(), granted, expires, ClearanceStatus.CLEARED);
    }
}
