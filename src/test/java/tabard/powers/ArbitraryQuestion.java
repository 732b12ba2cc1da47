package tabard.powers;

import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;

/** One arbitrary question, named by its seed. */
final class ArbitraryQuestion {

    static final List<PowerCode> ALL = COMMUNITY.all().stream().map(Power::code).toList();

    final long seed;
    final AskedForce force;
    final LocalDate on;
    final List<AskedPower> asked;
    final Set<PowerCode> permitted;
    final Set<PowerCode> envelope;
    final Set<PowerCode> held;
    final ForcePolicy policy;

    ArbitraryQuestion(long seed) {
        var random = new Random(seed);
        this.seed = seed;
        this.force = random.nextBoolean() ? AVON : GWENT;
        this.on = LocalDate.of(2004, 1, 1).plusDays(random.nextInt(25 * 365));
        this.asked = Stream.concat(Stream.of(ALL.get(random.nextInt(ALL.size()))), some(random).stream())
                .distinct()
                .map(power -> naming(random, power))
                .toList();
        this.permitted = some(random);
        this.envelope = some(random);
        this.held = some(random);
        this.policy = policy(
                COMMUNITY,
                force,
                permitted.stream()
                        .map(power -> PowersFixtures.row(COMMUNITY, COMMUNITY.get(power)))
                        .toList());
    }

    /** Leaves out the end that is only believed, which limits nothing. */
    boolean endsByDates(Finding finding) {
        return finding.grantable() && !finding.power().value().equals("begging");
    }

    /** Asked on a later day a term begins anew, so it alone is no end. */
    boolean renewable(Finding finding) {
        return finding.limitedBy().equals(List.of(Limit.PERIOD))
                || finding.limitedBy().equals(List.of(Limit.PERIOD, Limit.REQUIRED_POWER));
    }

    Set<PowerCode> askedCodes() {
        return asked.stream().map(AskedPower::power).collect(Collectors.toSet());
    }

    PowersDecision decide() {
        return on(on);
    }

    PowersDecision on(LocalDate day) {
        return decide(day, held);
    }

    PowersDecision holding(Set<PowerCode> held) {
        return decide(on, held);
    }

    private PowersDecision decide(LocalDate day, Set<PowerCode> held) {
        var facts = inOrder(COMMUNITY, force, on);
        var arrangement = new Facts.Envelope(day("2001-01-01"), null, envelope);
        return new PowersRules(COMMUNITY)
                .decide(new PowersQuestion(
                        CSAS,
                        force,
                        day,
                        asked,
                        policy,
                        new Facts(true, held, arrangement, Set.of(), facts.vetting(), facts.training())));
    }

    private static AskedPower naming(Random random, PowerCode power) {
        var offences = COMMUNITY.offencesOf(COMMUNITY.get(power));
        return new AskedPower(
                power,
                offences.isEmpty()
                        ? List.of()
                        : List.of(offences.get(random.nextInt(offences.size())).code()),
                power.value().equals("fpn-byelaw") ? List.of("seafront-byelaw") : List.of());
    }

    private static Set<PowerCode> some(Random random) {
        return ALL.stream().filter(_ -> random.nextInt(4) > 0).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
