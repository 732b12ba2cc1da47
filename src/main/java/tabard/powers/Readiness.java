package tabard.powers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * Says of each power asked for why it cannot be granted yet, and every smallest set of actions that would change that. Doing
 * a way's actions turns the answer of {@link PowersRules#decide} to a yes on its day; doing less never does by that day. It
 * advises, as the rules do: whether anybody acts, and in the end whether the power is granted, a named person decides.
 */
public final class Readiness {

    private final PowersCatalogue catalogue;
    private final PowersRules rules;
    private final LeadTimes leadTimes;

    /** @param leadTimes of the force that will be asked about */
    public Readiness(PowersCatalogue catalogue, LeadTimes leadTimes) {
        this.catalogue = catalogue;
        this.rules = new PowersRules(catalogue);
        this.leadTimes = leadTimes;
    }

    /** Looks at every power asked for, in the order asked. */
    public List<PowerReadiness> assess(PowersQuestion question) {
        var decision = rules.decide(question);
        if (decision.grantable().size() == question.powers().size()) {
            return decision.findings().stream()
                    .map(finding -> new PowerReadiness(finding, List.of(), List.of()))
                    .toList();
        }
        var required = required(question);
        var outlook = new Outlook(catalogue, question, leadTimes);
        return question.powers().stream()
                .map(asked -> readiness(decision.finding(asked.power()), asked, outlook, required))
                .toList();
    }

    /** The question once some actions are done: what was asked about a day, asked about another with them done by then. */
    public static PowersQuestion after(PowersQuestion question, Collection<? extends Action> done, LocalDate on) {
        var after = question.on(on);
        for (var action : done.stream().sorted(Way.IN_ORDER).toList()) {
            after = Done.after(after, action);
        }
        return after;
    }

    private PowerReadiness readiness(
            Finding finding, AskedPower asked, Outlook outlook, Map<PowerCode, Finding> required) {
        if (finding.grantable()) {
            return new PowerReadiness(finding, List.of(), List.of());
        }
        var needs = closure(asked.power()).stream()
                .flatMap(power -> Stream.ofNullable(required.get(power)))
                .filter(found -> !found.grantable())
                .toList();
        return new PowerReadiness(finding, needs, outlook.ways(asked));
    }

    // What the rules would say of the required powers that are not held, were all of them asked for.
    private Map<PowerCode, Finding> required(PowersQuestion question) {
        var all = question.powers().stream()
                .flatMap(asked -> closure(asked.power()).stream())
                .filter(power -> question.asked(power).isEmpty())
                .filter(power -> !question.facts().held().contains(power))
                .distinct()
                .map(AskedPower::of);
        var asking = Stream.concat(question.powers().stream(), all)
                .limit(PowersQuestion.MOST)
                .toList();
        return rules.decide(question.asking(asking)).findings().stream()
                .collect(Collectors.toMap(Finding::power, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private Set<PowerCode> closure(PowerCode power) {
        var all = new LinkedHashSet<PowerCode>();
        catalogue
                .find(power)
                .ifPresent(known -> known.requiredPowers().stream()
                        .flatMap(List::stream)
                        .forEach(required -> {
                            all.add(required);
                            all.addAll(closure(required));
                        }));
        return all;
    }
}
