package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;

/** What would have to be done for a person to be vetted well enough on a day. */
final class VettingGaps {

    // What is confirmed or topped up becomes a clearance of the force's own, which serves powers of every route: no
    // recognition that is confined to a role tier can do that.
    private static final @Nullable String ANY_ROUTE = null;

    private final PowersQuestion question;
    private final ForcePolicy policy;
    private final LocalDate since;
    private final Map<Need, Choices<Action>> known = new HashMap<>();
    private final Map<Need, Boolean> met = new HashMap<>();

    /** A level needed for the powers of a training route. */
    private record Need(VettingLevel level, @Nullable String route) {}

    VettingGaps(PowersQuestion question, LocalDate since) {
        this.question = question;
        this.policy = question.policyInEffect().orElseThrow();
        this.since = since;
    }

    boolean met(VettingLevel needed, @Nullable String route) {
        return met.computeIfAbsent(
                new Need(needed, route),
                need -> policy.clearedUntil(
                                need.level(), need.route(), question.facts().vetting(), question.on())
                        .isPresent());
    }

    /** Vetting of which it is not yet said by whom. */
    static Action open(VettingLevel needed) {
        return new Action.Vet(needed, List.of());
    }

    /**
     * Says how open vetting could be done: one clearance at the highest level needed serves every power.
     *
     * @param route the training route of every power that the vetting has to serve; null where they have none or several
     */
    Choices<Action> filled(Set<Action> actions, @Nullable String route) {
        var highest = actions.stream().flatMap(VettingGaps::level).max(VettingLevel::compareTo);
        var others = new HashSet<>(actions);
        others.removeIf(action -> level(action).findAny().isPresent());
        var rest = new Choices<Action>(List.of(Set.copyOf(others)));
        return highest.map(level -> rest.and(known.computeIfAbsent(new Need(level, route), this::ways)))
                .orElse(rest);
    }

    private static Stream<VettingLevel> level(Action action) {
        return action instanceof Action.Vet(VettingLevel level, List<String> authorities) && authorities.isEmpty()
                ? Stream.of(level)
                : Stream.empty();
    }

    private Choices<Action> ways(Need need) {
        return Stream.concat(afresh(need.level(), need.route()), takenOver(need.level()))
                .map(Choices::doing)
                .reduce(Choices.nothingCan(), Choices::or);
    }

    /** Who could vet, and since when. */
    private record Source(LocalDate opened, VettingLevel level) implements Comparable<Source> {

        @Override
        public int compareTo(Source other) {
            int byDay = opened.compareTo(other.opened);
            return byDay == 0 ? level.compareTo(other.level) : byDay;
        }
    }

    private Stream<Action> afresh(VettingLevel needed, @Nullable String route) {
        var groups = new TreeMap<Source, List<String>>();
        add(groups, own(), needed);
        policy.recognition().stream()
                .filter(row -> row.outcome() == Outcome.ACCEPT && row.covers(route))
                .filter(row -> !row.authority().equals(own()))
                .forEach(row -> add(groups, row.authority(), row.level().atLeast(needed) ? row.level() : needed));
        return groups.entrySet().stream()
                .map(group -> new Action.Vet(group.getKey().level(), group.getValue()));
    }

    private void add(Map<Source, List<String>> groups, String authority, VettingLevel level) {
        opened(authority)
                .map(day -> groups.computeIfAbsent(new Source(day, level), _ -> new ArrayList<>()))
                .filter(group -> !group.contains(authority))
                .ifPresent(group -> group.add(authority));
    }

    private Stream<Action> takenOver(VettingLevel needed) {
        if (opened(own()).isEmpty()) {
            return Stream.empty();
        }
        return new Clearances(policy, question.facts().vetting(), question.on(), ANY_ROUTE)
                .otherwiseTreated(needed).stream()
                        .flatMap(row -> takenOver(needed, row))
                        .distinct();
    }

    private static Stream<Action> takenOver(VettingLevel needed, Recognition row) {
        return switch (row.outcome()) {
            case ACCEPT_WITH_CONFIRMATION -> Stream.of(new Action.ConfirmClearance(needed, row.authority()));
            case TOP_UP -> Stream.of(new Action.TopUpClearance(needed, row.authority()));
            case ACCEPT, RE_VET -> Stream.empty();
        };
    }

    private String own() {
        return policy.force().value();
    }

    // A new clearance stands only after every outcome that would replace it. One whose day is not known always would.
    private Optional<LocalDate> opened(String authority) {
        var replacing = question.facts().vetting().stream()
                .filter(outcome -> outcome.status() != null && outcome.status().replacesClearances())
                .filter(outcome ->
                        outcome.authority() == null || outcome.authority().equals(authority))
                .toList();
        var last = since;
        for (var outcome : replacing) {
            var day = outcome.granted();
            if (day == null || !day.isBefore(question.on())) {
                return Optional.empty();
            }
            last = day.isBefore(last) ? last : day.plusDays(1);
        }
        return Optional.of(last);
    }
}
