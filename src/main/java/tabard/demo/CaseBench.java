package tabard.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the program on the machine it runs on, with profile {@code bench}: whole cases a second, from application to
 * certificate, by one thread and by four; seconds to start; memory. Writes one line of JSON and stops. How to run it is in
 * {@code docs/bench.md}.
 */
@Component
@Profile("bench")
class CaseBench {

    private static final int WARM_UP = 20;
    private static final int CASES = 100;
    private static final List<AskedPower> TRAFFIC = List.of(
            AskedPower.of(new PowerCode("name-address-road-traffic")), AskedPower.of(new PowerCode("control-traffic")));

    private final DemoPeople people;
    private final DemoJourney journey;
    private final ConfigurableApplicationContext program;

    CaseBench(DemoPeople people, DemoJourney journey, ConfigurableApplicationContext program) {
        this.people = people;
        this.journey = journey;
        this.program = program;
    }

    @EventListener
    void measure(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var line = new TreeMap<String, Object>();
        line.put("startUpSeconds", seconds(startUpMillis(ready)));
        var firm = people.firm();
        var staff = people.benchmarked(firm, WARM_UP + 2 * CASES);
        run(firm, staff.subList(0, WARM_UP), 1);
        line.put("casesPerSecond1Thread", run(firm, staff.subList(WARM_UP, WARM_UP + CASES), 1));
        line.put("casesPerSecond4Threads", run(firm, staff.subList(WARM_UP + CASES, staff.size()), 4));
        line.put("casesEach", CASES);
        line.put("heapUsedMiB", heapUsed());
        line.put("residentMiB", resident());
        line.put("processors", Runtime.getRuntime().availableProcessors());
        line.put("java", Runtime.version().toString());
        write(JsonMapper.builder().build().writeValueAsString(line));
        System.exit(SpringApplication.exit(program));
    }

    private static long startUpMillis(ApplicationReadyEvent ready) {
        return ready.getTimestamp() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private double run(OrganisationId firm, List<PersonId> staff, int threads) throws InterruptedException {
        var work = new ArrayList<Callable<Boolean>>();
        staff.forEach(person -> work.add(() -> {
            journey.accredit(firm, wanted(person));
            return true;
        }));
        var begun = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A case of the bench failed.", failed);
        }
        return Math.round(staff.size() * 1e10 / (System.nanoTime() - begun)) / 10.0;
    }

    private DemoCase wanted(PersonId person) {
        var today = people.today();
        return new DemoCase("bench", person, TRAFFIC, people.now(), new Period(today, today.plusYears(2)));
    }

    private static double seconds(long millis) {
        return Math.round(millis / 100.0) / 10.0;
    }

    private static long heapUsed() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** What the operating system counts, where it tells. */
    private static long resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kibibytes -> Long.parseLong(kibibytes) >> 10)
                .findFirst()
                .orElse(-1);
    }

    private static void write(String line) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(line);
        }
    }
}
