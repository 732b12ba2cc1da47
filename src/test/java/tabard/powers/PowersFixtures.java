package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Schemes;

/** A force, its policy and a person about whom everything is in order. */
final class PowersFixtures {

    static final Schemes SCHEMES = Schemes.load();
    static final SchemeCode CSAS = new SchemeCode("csas");
    static final SchemeCode RSAS = new SchemeCode("rsas");
    static final PowersCatalogue COMMUNITY = SCHEMES.get(CSAS).powers();
    static final PowersCatalogue RAILWAY = SCHEMES.get(RSAS).powers();

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final AskedForce AVON =
            new AskedForce(new ForceCode("avon-and-somerset"), "Avon and Somerset", CSAS, Set.of(Country.E));
    static final AskedForce GWENT = new AskedForce(new ForceCode("gwent"), "Gwent Police", CSAS, Set.of(Country.W));
    static final AskedForce RAIL = new AskedForce(
            new ForceCode("british-transport"), "British Transport Police", RSAS, Set.of(Country.E, Country.W));

    static final PowerCode CONTROL_TRAFFIC = power("control-traffic");
    static final PowerCode ROAD_TRAFFIC = power("name-address-road-traffic");
    static final PowerCode RELEVANT_OFFENCE = power("name-address-relevant-offence");
    static final PowerCode ASB = power("name-address-asb");
    static final PowerCode DISORDER = power("pnd-disorder");
    static final PowerCode LITTER = power("fpn-litter");
    static final PowerCode TOBACCO = power("tobacco-young-person");

    private PowersFixtures() {}

    static PowerCode power(String code) {
        return new PowerCode(code);
    }

    static OffenceCode offence(String code) {
        return new OffenceCode(code);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static AskedPower asked(String power, String... offences) {
        return new AskedPower(
                power(power), Stream.of(offences).map(OffenceCode::new).toList(), List.of());
    }

    /** A policy that permits every power of the catalogue with every offence of it, and two byelaws. */
    static ForcePolicy policy(PowersCatalogue catalogue, AskedForce force) {
        return policy(
                catalogue,
                force,
                catalogue.all().stream().map(power -> row(catalogue, power)).toList());
    }

    static ForcePolicy policy(PowersCatalogue catalogue, AskedForce force, List<PolicyPower> rows) {
        return new ForcePolicy(
                force.code(),
                catalogue.scheme(),
                3,
                day("2000-01-01"),
                null,
                Period.ofYears(3),
                StepOrder.PARALLEL,
                rows,
                List.of(new ForcePolicy.LocalLevel("NPPV 1.5", VettingLevel.NPPV2_ABBREVIATED)),
                List.of(),
                List.of());
    }

    static PolicyPower row(PowersCatalogue catalogue, Power power) {
        return new PolicyPower(
                power.code(),
                true,
                null,
                catalogue.offencesOf(power).stream().map(Offence::code).toList(),
                List.of("seafront-byelaw", "park-byelaw"),
                List.of(),
                List.of(),
                null,
                VettingLevel.NPPV2_FULL,
                List.of(new Course("course", Period.ofYears(3))));
    }

    /** Everything about this person is in order on any day from 2001, and nothing has an end. */
    static Facts inOrder(PowersCatalogue catalogue, AskedForce force, LocalDate on) {
        return new Facts(
                true,
                Set.of(),
                new Envelope(
                        day("2001-01-01"),
                        null,
                        Set.copyOf(catalogue.all().stream().map(Power::code).toList())),
                Set.of(),
                List.of(cleared(force, "NPPV2_FULL", "2001-01-01", null)),
                List.of(new Pass("course", on, null)));
    }

    static Clearance cleared(AskedForce force, String level, String granted, String expires) {
        return outcome(force, level, granted, expires, ClearanceStatus.CLEARED);
    }

    static Clearance outcome(AskedForce force, String level, String granted, String expires, ClearanceStatus status) {
        return new Clearance(force.code().value(), level, day(granted), expires == null ? null : day(expires), status);
    }

    static Facts with(Facts facts, List<Clearance> vetting, List<Pass> training) {
        return new Facts(facts.employed(), facts.held(), facts.arrangement(), facts.agreements(), vetting, training);
    }

    static Facts holding(Facts facts, String... powers) {
        return new Facts(
                facts.employed(),
                Set.copyOf(Stream.of(powers).map(PowerCode::new).toList()),
                facts.arrangement(),
                facts.agreements(),
                facts.vetting(),
                facts.training());
    }

    static Facts arranged(Facts facts, Envelope arrangement) {
        return new Facts(
                facts.employed(), facts.held(), arrangement, facts.agreements(), facts.vetting(), facts.training());
    }

    static Facts agreed(Facts facts, String... agreements) {
        return new Facts(
                facts.employed(),
                facts.held(),
                facts.arrangement(),
                Set.of(agreements),
                facts.vetting(),
                facts.training());
    }

    /** Asks Avon and Somerset, whose policy permits everything, about a person in order. */
    static PowersDecision decide(String on, AskedPower... powers) {
        return decide(AVON, on, powers);
    }

    static PowersDecision decide(AskedForce force, String on, AskedPower... powers) {
        var catalogue = SCHEMES.get(force.scheme()).powers();
        return decide(force, on, policy(catalogue, force), inOrder(catalogue, force, day(on)), powers);
    }

    static PowersDecision decide(AskedForce force, String on, ForcePolicy policy, Facts facts, AskedPower... powers) {
        var catalogue = SCHEMES.get(force.scheme()).powers();
        return new PowersRules(catalogue)
                .decide(new PowersQuestion(force.scheme(), force, day(on), List.of(powers), policy, facts));
    }

    /** The only finding of a decision about one power. */
    static Finding only(PowersDecision decision) {
        return decision.findings().getFirst();
    }
}
