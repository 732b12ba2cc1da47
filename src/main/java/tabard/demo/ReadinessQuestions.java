package tabard.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tabard.kernel.SchemeCode;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;
import tabard.scheme.Force;

/**
 * Questions of the kind that a compliance team asks of its people: each person lacks something else, and offences are named.
 * The same number gives the same questions.
 */
final class ReadinessQuestions {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final SchemeCode CSAS = new SchemeCode("csas");
    private static final int MOST_NAMED = 4;

    private final PowersCatalogue catalogue;
    private final List<Force> forces;
    private final List<ForcePolicy> policies;
    private final Random random = new Random(22);

    ReadinessQuestions(PowersCatalogue catalogue, List<Force> forces) {
        this.catalogue = catalogue;
        this.forces = forces;
        this.policies = forces.stream().map(this::policy).toList();
    }

    /** One question for each of some people, about the first powers of the catalogue. */
    List<PowersQuestion> about(int powers, int people) {
        return IntStream.range(0, people)
                .mapToObj(nth -> question(powers, nth % forces.size()))
                .toList();
    }

    private PowersQuestion question(int powers, int force) {
        var asked = catalogue.all().stream().limit(powers).map(this::asked).toList();
        return new PowersQuestion(CSAS, forces.get(force).asked(), ON, asked, policies.get(force), facts(force));
    }

    private AskedPower asked(Power power) {
        var offences = catalogue.offencesOf(power).stream().map(Offence::code).toList();
        var named = random.ints(random.nextInt(MOST_NAMED + 1), 0, Math.max(1, offences.size()))
                .distinct()
                .filter(at -> at < offences.size())
                .mapToObj(offences::get)
                .toList();
        return new AskedPower(power.code(), named, List.of());
    }

    private ForcePolicy policy(Force force) {
        var rows = catalogue.all().stream()
                .filter(power -> power.number() % 5 != 0)
                .map(this::row)
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
                        recognised("dorset", Recognition.Outcome.ACCEPT_WITH_CONFIRMATION),
                        recognised("warwickshire", Recognition.Outcome.ACCEPT)),
                List.of());
    }

    private static Recognition recognised(String authority, Recognition.Outcome outcome) {
        return new Recognition(authority, VettingLevel.NPPV2_FULL, Period.ofYears(5), outcome);
    }

    // Two offences in three are listed, so that some of what is named has to be left out or listed first.
    private PolicyPower row(Power power) {
        return new PolicyPower(
                power.code(),
                power.number() % 7 != 0,
                null,
                catalogue.offencesOf(power).stream()
                        .map(Offence::code)
                        .filter(_ -> random.nextInt(3) > 0)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                VettingLevel.NPPV2_FULL,
                List.of(new PolicyPower.Course("csas-core", Period.ofYears(3))));
    }

    private Facts facts(int force) {
        var known = Stream.of(forces.get(force).code().value(), "dorset", "warwickshire", "lincolnshire");
        return new Facts(
                random.nextInt(10) > 0,
                powers(1),
                new Facts.Envelope(day(-30, 60), day(200, 600), powers(4)),
                Set.of(),
                known.filter(_ -> random.nextBoolean()).map(this::cleared).toList(),
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> passed()).toList());
    }

    // So many of six, on the whole.
    private Set<PowerCode> powers(int ofSix) {
        return catalogue.all().stream()
                .filter(_ -> random.nextInt(6) < ofSix)
                .map(Power::code)
                .collect(Collectors.toSet());
    }

    private Facts.Clearance cleared(String authority) {
        return new Facts.Clearance(
                authority, VettingLevel.NPPV2_FULL.name(), day(-900, 920), day(30, 700), ClearanceStatus.CLEARED);
    }

    private Facts.Pass passed() {
        return new Facts.Pass("csas-core", day(-1200, 1240), random.nextBoolean() ? null : day(50, 300));
    }

    private LocalDate day(int first, int within) {
        return ON.plusDays(first).plusDays(random.nextInt(within));
    }
}
