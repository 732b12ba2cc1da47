package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * The rules said over again, as plainly and slowly as they can be: nothing is read beforehand, nothing is kept, and no line is
 * shared with the checks. It knows no recognition of other forces' vetting.
 */
record Specification(PowersCatalogue catalogue, PowersQuestion question) {

    /** Which rules stand in the way, in order, each as often as it does. */
    List<Rule> against(AskedPower asked) {
        if (catalogue.find(asked.power()).isEmpty()) {
            return List.of(Rule.UNKNOWN_POWER);
        }
        var power = catalogue.get(asked.power());
        var rules = new ArrayList<Rule>();
        country().statusRule(power, question.on()).ifPresent(rules::add);
        row(asked.power())
                .filter(PolicyPower::permitted)
                .ifPresentOrElse(_ -> {}, () -> rules.add(Rule.PERMITTED_BY_FORCE));
        rules.addAll(requirements(power, asked));
        rules.addAll(named(power, asked));
        if (!question.facts().employed()) {
            rules.add(Rule.EMPLOYED);
        }
        rules.addAll(arrangement(asked.power()));
        row(asked.power()).ifPresent(row -> {
            if (row.vettingLevel() != null && clearedUntil(row.vettingLevel()).isEmpty()) {
                rules.add(Rule.VETTING);
            }
            row.training().stream()
                    .filter(course -> trainedUntil(course).isEmpty())
                    .forEach(_ -> rules.add(Rule.TRAINING));
        });
        return rules.stream().sorted().toList();
    }

    /** Every day on which a granted power would end, with what ends it, in order. */
    Map<LocalDate, TreeSet<Limit>> ends(AskedPower asked) {
        var ends = new TreeMap<LocalDate, TreeSet<Limit>>();
        var policy = question.policyInEffect().orElseThrow();
        end(ends, Limit.PERIOD, Optional.of(question.on().plus(policy.term())));
        end(ends, Limit.POLICY, Optional.ofNullable(policy.validTo()));
        end(
                ends,
                Limit.ARRANGEMENT,
                Optional.ofNullable(question.facts().arrangement().to()));
        end(ends, Limit.POWER, country().end(catalogue.get(asked.power()), question.on()));
        row(asked.power()).ifPresent(row -> {
            if (row.vettingLevel() != null) {
                end(ends, Limit.VETTING, clearedUntil(row.vettingLevel()));
            }
            row.training().forEach(course -> end(ends, Limit.TRAINING, trainedUntil(course)));
        });
        for (var anyOf : catalogue.get(asked.power()).requiredPowers()) {
            end(
                    ends,
                    Limit.REQUIRED_POWER,
                    anyOf.stream().filter(this::met).map(this::endOf).max(LocalDate::compareTo));
        }
        // Of several things of one kind the first to run out counts.
        var seen = new TreeSet<Limit>();
        ends.values().forEach(limits -> {
            limits.removeAll(seen);
            seen.addAll(limits);
        });
        ends.values().removeIf(TreeSet::isEmpty);
        return ends;
    }

    private static void end(Map<LocalDate, TreeSet<Limit>> ends, Limit limit, Optional<LocalDate> day) {
        day.filter(LocalDate.MAX::isAfter)
                .ifPresent(
                        end -> ends.computeIfAbsent(end, _ -> new TreeSet<>()).add(limit));
    }

    private LocalDate endOf(PowerCode code) {
        var granted = asked(code).filter(asked -> against(asked).isEmpty());
        return granted.flatMap(asked -> ends(asked).keySet().stream().findFirst())
                .or(() -> country().end(catalogue.get(code), question.on()))
                .orElse(LocalDate.MAX);
    }

    private Where country() {
        return new Where(question.force().countries().iterator().next());
    }

    /** The one country of the force. */
    private record Where(Country country) {

        Optional<Rule> statusRule(Power power, LocalDate on) {
            return power.statusOn(country, on).rule();
        }

        Optional<LocalDate> end(Power power, LocalDate on) {
            return power.endsOn(country, on);
        }
    }

    private Optional<PolicyPower> row(PowerCode code) {
        return question.policyInEffect().flatMap(policy -> policy.find(code));
    }

    private Optional<AskedPower> asked(PowerCode code) {
        return question.powers().stream()
                .filter(one -> one.power().equals(code))
                .findFirst();
    }

    private boolean met(PowerCode code) {
        return asked(code)
                .map(asked -> against(asked).isEmpty())
                .orElseGet(() -> question.facts().held().contains(code));
    }

    private List<Rule> requirements(Power power, AskedPower asked) {
        return power.requires().stream()
                .flatMap(dependency -> switch (dependency.expression()) {
                    case Expression.OnePower(var one) ->
                        met(one) ? Stream.<Rule>empty() : Stream.of(Rule.REQUIRES_POWER);
                    case Expression.AnyPower(var any) ->
                        any.stream().anyMatch(this::met) ? Stream.<Rule>empty() : Stream.of(Rule.REQUIRES_POWER);
                    case Expression.Offences(var least) ->
                        asked.offences().size() < least ? Stream.of(Rule.OFFENCE_NAMED) : Stream.<Rule>empty();
                    case Expression.Byelaws(var least) ->
                        asked.byelaws().size() < least ? Stream.of(Rule.BYELAW_NAMED) : Stream.<Rule>empty();
                    case Expression.AgreementOnFile(var agreement) ->
                        question.facts().agreements().contains(agreement)
                                ? Stream.<Rule>empty()
                                : Stream.of(Rule.AGREEMENT);
                })
                .toList();
    }

    private List<Rule> named(Power power, AskedPower asked) {
        var offences = asked.offences().stream().flatMap(code -> {
            var offence = catalogue.offence(power, code);
            if (offence.isPresent() && offence.get().standing() == Offence.Standing.BARRED) {
                return Stream.of(Rule.OFFENCE_BARRED);
            }
            if (offence.isEmpty() || !offence.get().availableOn(country().country(), question.on())) {
                return Stream.of(Rule.OFFENCE_UNAVAILABLE);
            }
            return row(power.code())
                            .filter(row -> row.offences().contains(code))
                            .isPresent()
                    ? Stream.<Rule>empty()
                    : Stream.of(Rule.OFFENCE_PERMITTED_BY_FORCE);
        });
        var byelaws = asked.byelaws().stream()
                .filter(byelaw -> row(power.code())
                        .filter(row -> row.byelaws().contains(byelaw))
                        .isEmpty())
                .map(_ -> Rule.BYELAW_LISTED);
        return Stream.concat(offences, byelaws).toList();
    }

    private List<Rule> arrangement(PowerCode code) {
        var arrangement = question.facts().arrangement();
        var live = arrangement != null
                && arrangement.from() != null
                && new Span(arrangement.from(), arrangement.to()).contains(question.on());
        var byRole = arrangement != null
                && arrangement.role() != null
                && arrangement.powers().contains(code)
                && !arrangement.role().contains(code);
        return Stream.of(
                        live ? Stream.<Rule>empty() : Stream.of(Rule.ARRANGEMENT_LIVE),
                        byRole ? Stream.of(Rule.WITHIN_ROLE) : Stream.<Rule>empty(),
                        arrangement == null || arrangement.powers().contains(code)
                                ? Stream.<Rule>empty()
                                : Stream.of(Rule.WITHIN_ARRANGEMENT))
                .flatMap(rules -> rules)
                .toList();
    }

    private Optional<LocalDate> clearedUntil(VettingLevel needed) {
        return question.facts().vetting().stream()
                .filter(clearance -> clearance.status() == ClearanceStatus.CLEARED)
                .filter(clearance -> question.force().code().value().equals(clearance.authority()))
                .filter(clearance -> !clearance.granted().isAfter(question.on()))
                .filter(clearance -> question.policyInEffect()
                        .flatMap(policy -> policy.countsAs(clearance.level()))
                        .filter(level -> level.compareTo(needed) >= 0)
                        .isPresent())
                .filter(clearance -> question.facts().vetting().stream().noneMatch(other -> undoes(other, clearance)))
                .map(clearance -> Optional.ofNullable(clearance.expires()).orElse(LocalDate.MAX))
                .filter(end -> end.isAfter(question.on()))
                .max(LocalDate::compareTo);
    }

    private static boolean undoes(Clearance other, Clearance clearance) {
        return other.status().replacesClearances()
                && other.authority().equals(clearance.authority())
                && !clearance.granted().isAfter(other.granted());
    }

    private Optional<LocalDate> trainedUntil(Course course) {
        return question.facts().training().stream()
                .filter(pass ->
                        pass.course().equals(course.course()) && !pass.passed().isAfter(question.on()))
                .map(pass -> Stream.of(Optional.ofNullable(pass.expires()), age(pass, course))
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX))
                .filter(end -> end.isAfter(question.on()))
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> age(Pass pass, Course course) {
        return Optional.ofNullable(course.maxAge()).map(pass.passed()::plus);
    }
}
