package tabard.powers;

import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.GWENT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.Action.Step;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;

/** One arbitrary question with arbitrary lead times, named by its seed: much is missing, and much begins or ends soon. */
final class ArbitraryReadiness {

    static final List<String> AUTHORITIES = List.of("avon-and-somerset", "gwent", "dorset", "warwickshire");
    static final List<String> COURSES = List.of("core", "traffic", "escort");
    static final List<String> TIERS = COMMUNITY.all().stream()
            .flatMap(power -> power.trainingRoute().stream())
            .distinct()
            .toList();
    static final List<String> BYELAWS = List.of("seafront", "park", "market");

    final long seed;
    final PowersQuestion question;
    final LeadTimes leadTimes;
    private final Random random;
    private final LocalDate on;

    ArbitraryReadiness(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 31 + 7);
        this.on = maybe(3, LocalDate.of(2002, 1, 1).plusDays(random.nextInt(26 * 365)), LocalDate.of(2026, 11, 21));
        AskedForce force = random.nextBoolean() ? AVON : GWENT;
        var asked = some(ArbitraryQuestion.ALL, 1 + random.nextInt(4)).stream()
                .map(this::asked)
                .toList();
        this.question = new PowersQuestion(CSAS, force, on, asked, oneIn(8) ? null : policy(force), facts());
        this.leadTimes = leadTimes();
    }

    private LeadTimes leadTimes() {
        return new LeadTimes(
                Stream.of(Step.values()).collect(Collectors.toMap(step -> step, _ -> random.nextInt(40))),
                Map.of("NPPV3", random.nextInt(60), "escort", random.nextInt(60)));
    }

    private AskedPower asked(PowerCode power) {
        var own = COMMUNITY.offencesOf(COMMUNITY.get(power)).stream()
                .map(Offence::code)
                .toList();
        var offences = own.isEmpty() || oneIn(4) ? List.<OffenceCode>of() : some(own, 1 + random.nextInt(3));
        var byelaws = power.value().equals("fpn-byelaw") && random.nextBoolean() ? some(BYELAWS, 2) : List.<String>of();
        return new AskedPower(power, oneIn(20) ? List.of(new OffenceCode("made-up")) : offences, byelaws);
    }

    private ForcePolicy policy(AskedForce force) {
        var from = oneIn(6) ? near() : LocalDate.of(2000, 1, 1);
        return new ForcePolicy(
                force.code(),
                CSAS,
                3,
                from,
                oneIn(6) ? later(from) : null,
                Period.ofYears(3),
                StepOrder.values()[random.nextInt(3)],
                ArbitraryQuestion.ALL.stream()
                        .filter(_ -> !oneIn(6))
                        .map(this::row)
                        .toList(),
                List.of(new LocalLevel("NPPV 1.5", VettingLevel.NPPV2_ABBREVIATED)),
                many(
                        3,
                        () -> new Recognition(
                                pick(AUTHORITIES),
                                pick(List.of(VettingLevel.values())),
                                maybe(2, Period.ofDays(1 + random.nextInt(400)), null),
                                pick(List.of(Recognition.Outcome.values())),
                                maybe(2, pick(TIERS), null),
                                null,
                                null,
                                null,
                                null)),
                List.of());
    }

    private PolicyPower row(PowerCode power) {
        var offences = COMMUNITY.offencesOf(COMMUNITY.get(power)).stream()
                .map(Offence::code)
                .filter(_ -> oneIn(3))
                .toList();
        return new PolicyPower(
                power,
                !oneIn(5),
                null,
                offences,
                some(BYELAWS, random.nextInt(3)),
                List.of(),
                List.of(),
                oneIn(5) ? "local-authority-notice-code" : null,
                oneIn(4) ? null : pick(List.of(VettingLevel.values())),
                some(COURSES, random.nextInt(3)).stream()
                        .map(course -> new Course(course, maybe(2, Period.ofDays(1 + random.nextInt(400)), null)))
                        .toList());
    }

    private Facts facts() {
        return new Facts(
                !oneIn(3),
                Set.copyOf(some(ArbitraryQuestion.ALL, random.nextInt(5))),
                oneIn(5) ? null : envelope(),
                Set.copyOf(some(List.of("local-authority-notice-code"), random.nextInt(2))),
                many(5, this::clearance),
                many(4, () -> new Pass(oneIn(12) ? null : pick(COURSES), oneIn(12) ? null : near(), null)).stream()
                        .map(this::ending)
                        .toList());
    }

    private Envelope envelope() {
        var from = oneIn(12) ? null : near();
        return new Envelope(
                from,
                from == null || oneIn(2) ? null : later(from),
                Set.copyOf(some(ArbitraryQuestion.ALL, random.nextInt(22))),
                oneIn(3) ? Set.copyOf(some(ArbitraryQuestion.ALL, random.nextInt(22))) : null);
    }

    private Clearance clearance() {
        var granted = oneIn(12) ? null : near();
        return new Clearance(
                oneIn(12) ? null : pick(AUTHORITIES),
                oneIn(12) ? "NPPV 1.5" : pick(List.of(VettingLevel.values())).name(),
                granted,
                granted == null || oneIn(3) ? null : later(granted),
                oneIn(3) ? pick(List.of(ClearanceStatus.values())) : ClearanceStatus.CLEARED);
    }

    private Pass ending(Pass pass) {
        return pass.passed() == null || oneIn(3) ? pass : new Pass(pass.course(), pass.passed(), later(pass.passed()));
    }

    private LocalDate near() {
        return on.plusDays(random.nextInt(120) - 60);
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(random.nextInt(90));
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> @Nullable T maybe(int in, T one, @Nullable T other) {
        return random.nextInt(in) > 0 ? one : other;
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> one.get())
                .toList();
    }

    private <T> List<T> some(List<T> of, int count) {
        return random.ints(0, of.size())
                .limit(count)
                .distinct()
                .mapToObj(of::get)
                .toList();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
