package tabard.powers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * One day of a force, and a person about whom everything that can be put right is in order: what is refused to them is
 * refused to everybody. They hold nothing yet, and name for each power whatever can be named.
 */
final class BestCase {

    private static final Set<Rule> OFFENCE_RULES =
            EnumSet.of(Rule.OFFENCE_BARRED, Rule.OFFENCE_UNAVAILABLE, Rule.OFFENCE_PERMITTED_BY_FORCE);

    private final PolicyProof.Rules rules;
    private final AskedForce force;
    private final @Nullable ForcePolicy policy;
    private final Facts facts;

    final PowersCatalogue catalogue;
    final LocalDate on;
    final List<AskedPower> powers;

    BestCase(
            PowersCatalogue catalogue,
            PolicyProof.Rules rules,
            AskedForce force,
            @Nullable ForcePolicy policy,
            LocalDate on) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.force = force;
        this.policy = policy;
        this.on = on;
        this.facts = facts();
        this.powers = catalogue.all().stream().map(this::asked).toList();
    }

    /** What the policy in effect on the day says of a power. */
    Optional<PolicyPower> row(PowerCode power) {
        return Optional.ofNullable(policy)
                .filter(given -> given.inEffectOn(on))
                .filter(_ -> force.scheme().equals(catalogue.scheme()))
                .flatMap(given -> given.find(power));
    }

    Set<Country> countries() {
        return force.countries();
    }

    /** What the rules say where exactly these powers are asked for: a bit for each, in the order of the catalogue. */
    PowersDecision ask(int subset) {
        return ask(IntStream.range(0, powers.size())
                .filter(power -> (subset >> power & 1) == 1)
                .mapToObj(powers::get)
                .toList());
    }

    /** Whether an offence can be named for a power asked for with all that it requires. */
    boolean grantedNaming(Power power, OffenceCode offence) {
        var named = new AskedPower(power.code(), List.of(offence), byelaws(power));
        var others = powers.stream().filter(other -> !other.power().equals(power.code()));
        return ask(Stream.concat(Stream.of(named), others).toList())
                .finding(power.code())
                .grantable();
    }

    private PowersDecision ask(List<AskedPower> asked) {
        return rules.decide(new PowersQuestion(catalogue.scheme(), force, on, asked, policy, facts));
    }

    private AskedPower asked(Power power) {
        var listed = row(power.code()).map(PolicyPower::offences).orElse(List.of());
        return new AskedPower(
                power.code(),
                listed.stream().filter(offence -> namable(power, offence)).toList(),
                byelaws(power));
    }

    private boolean namable(Power power, OffenceCode offence) {
        var asked = new AskedPower(power.code(), List.of(offence), byelaws(power));
        return Collections.disjoint(ask(List.of(asked)).finding(power.code()).rules(), OFFENCE_RULES);
    }

    private List<String> byelaws(Power power) {
        return power.byelawsNeeded() == 0
                ? List.of()
                : row(power.code()).map(PolicyPower::byelaws).orElse(List.of());
    }

    private Facts facts() {
        var all = Set.copyOf(catalogue.all().stream().map(Power::code).toList());
        var rows = policy == null ? List.<PolicyPower>of() : policy.powers();
        var agreements = new HashSet<String>();
        catalogue.agreements().forEach(agreement -> agreements.add(agreement.code()));
        rows.stream().flatMap(row -> Stream.ofNullable(row.agreement())).forEach(agreements::add);
        var highest = VettingLevel.values()[VettingLevel.values().length - 1];
        var cleared = new Clearance(force.code().value(), highest.name(), on, null, ClearanceStatus.CLEARED);
        var passes = rows.stream()
                .flatMap(row -> row.training().stream())
                .map(PolicyPower.Course::course)
                .distinct()
                .map(course -> new Pass(course, on, null))
                .toList();
        return new Facts(true, Set.of(), new Envelope(on, null, all), agreements, List.of(cleared), passes);
    }
}
