package tabard.bench;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ClearanceStatus;
import tabard.powers.Country;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;

/** Questions about people, each of whom asks for five powers that are in force; about half of them are refused. */
final class Questions {

    private static final SchemeCode SCHEME = new SchemeCode("csas");
    private static final AskedForce FORCE =
            new AskedForce(new ForceCode("avon-and-somerset"), "Avon and Somerset", SCHEME, Set.of(Country.E));

    private final PowersCatalogue catalogue;
    private final List<Power> powers;
    private final ForcePolicy policy;

    Questions(PowersCatalogue catalogue) {
        this.catalogue = catalogue;
        this.powers = catalogue.all().stream()
                .filter(power -> power.statusOn(Country.E, Table.TODAY).usable())
                .toList();
        this.policy = new ForcePolicy(
                FORCE.code(),
                SCHEME,
                1,
                LocalDate.of(2026, 1, 1),
                null,
                Period.ofYears(3),
                StepOrder.PARALLEL,
                catalogue.all().stream().map(this::row).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private PolicyPower row(Power power) {
        return new PolicyPower(
                power.code(),
                power.number() % 10 != 0,
                null,
                catalogue.offencesOf(power).stream().map(Offence::code).toList(),
                List.of("seafront-byelaw"),
                List.of(),
                List.of(),
                null,
                power.number() % 2 == 0 ? VettingLevel.NPPV2_FULL : VettingLevel.NPPV2_ABBREVIATED,
                List.of(new PolicyPower.Course("csas-core", Period.ofYears(1 + power.number() % 3))));
    }

    List<PowersQuestion> about(int people) {
        var random = new Random(1);
        return IntStream.range(0, people).mapToObj(_ -> question(random)).toList();
    }

    private PowersQuestion question(Random random) {
        var first = random.nextInt(powers.size());
        var asked = IntStream.range(0, 5)
                .mapToObj(next -> asked(powers.get((first + next) % powers.size())))
                .toList();
        return new PowersQuestion(SCHEME, FORCE, Table.TODAY, asked, policy, facts(random));
    }

    private AskedPower asked(Power power) {
        var offences = catalogue.offencesOf(power).stream()
                .filter(offence -> offence.availableOn(Country.E, Table.TODAY))
                .map(Offence::code)
                .limit(1)
                .toList();
        return new AskedPower(power.code(), offences, List.of());
    }

    private Facts facts(Random random) {
        Set<PowerCode> covered = powers.stream()
                .filter(_ -> random.nextInt(10) > 0)
                .map(Power::code)
                .collect(Collectors.toSet());
        return new Facts(
                random.nextInt(10) > 0,
                Set.of(),
                new Facts.Envelope(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1), covered),
                Set.of(),
                List.of(new Facts.Clearance(
                        FORCE.code().value(),
                        random.nextInt(3) > 0 ? "NPPV2_FULL" : "NPPV2_ABBREVIATED",
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2030, 3, 1),
                        ClearanceStatus.CLEARED)),
                List.of(new Facts.Pass("csas-core", Table.TODAY.minusDays(random.nextInt(1_000)), null)));
    }
}
