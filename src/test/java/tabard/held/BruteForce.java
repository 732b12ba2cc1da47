package tabard.held;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers by telling the whole story again, event by event and day by day, in the order in which it was recorded, and only as
 * far as it was known: slow, plain, and made of nothing that the program is made of.
 */
record BruteForce(List<LifeEvent> events, String home) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What it expects: the state, and the rule of every reason. */
    record Expected(String state, List<String> rules) {}

    Expected at(
            String power,
            @Nullable String offence,
            String force,
            double @Nullable [] point,
            Instant at,
            Instant knownAt) {
        var state = state(at, knownAt);
        if (state.equals("UNKNOWN")) {
            return new Expected(state, List.of("unknown"));
        }
        var rules = new ArrayList<String>();
        if (!state.equals("VALID")) {
            rules.add(state.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        var terms = terms(power, at, knownAt);
        if (terms == null) {
            rules.add("power-not-granted");
            return new Expected(state, rules);
        }
        var day = LocalDate.ofInstant(at, LONDON).toString();
        if (power.equals("tobacco-young-person") && day.compareTo("2027-01-01") >= 0) {
            rules.add("in-force");
        }
        if (power.equals("begging") && day.compareTo("2026-06-29") >= 0) {
            rules.add("in-force");
        }
        if (power.equals("fpn-byelaw")) {
            rules.add("operative");
        }
        if (offence == null
                ? power.startsWith("pnd") && terms.offences().isEmpty()
                : !terms.offences().contains(offence)) {
            rules.add("offence-not-granted");
        } else if (power.equals("fpn-byelaw")) {
            rules.add("offence-not-granted");
        }
        if (outside(power, terms, force, point)) {
            rules.add("outside-area");
        }
        return new Expected(state, rules);
    }

    private boolean outside(String power, LifeEvent.Terms terms, String force, double @Nullable [] point) {
        var reached = power.equals("escort-abnormal-load") ? !force.equals("british-transport") : force.equals(home);
        var square = terms.square();
        if (!reached || square == null) {
            return !reached;
        }
        return point == null
                || !(point[0] > square[0] && point[0] < square[2] && point[1] > square[1] && point[1] < square[3]);
    }

    String state(Instant at, Instant knownAt) {
        var granted = granted();
        if (granted.recordedAt().isAfter(knownAt)) {
            return "UNKNOWN";
        }
        var day = LocalDate.ofInstant(at, LONDON);
        var withdrawn = false;
        var replaced = false;
        var stoodDown = false;
        for (var event : known(knownAt)) {
            switch (event) {
                case LifeEvent.Withdrawn act -> withdrawn |= !at.isBefore(act.servedAt());
                case LifeEvent.Replaced act -> replaced |= !day.isBefore(act.from());
                case LifeEvent.StoodDown act -> stoodDown = stoodDown || !at.isBefore(act.servedAt());
                case LifeEvent.StoodUp act -> stoodDown = stoodDown && at.isBefore(act.servedAt());
                default -> {}
            }
        }
        if (withdrawn) {
            return "WITHDRAWN";
        }
        if (replaced) {
            return "REPLACED";
        }
        if (!day.isBefore(granted.to())) {
            return "EXPIRED";
        }
        var first = LocalDate.ofInstant(granted.recordedAt(), LONDON);
        for (var each = first; !each.isAfter(day); each = each.plusDays(1)) {
            if (!employed(each, knownAt) || !arranged(each, knownAt)) {
                return "CEASED";
            }
        }
        if (day.isBefore(first) || day.isBefore(granted.from())) {
            return "NOT_YET_VALID";
        }
        return stoodDown ? "STOOD_DOWN" : "VALID";
    }

    private boolean employed(LocalDate day, Instant knownAt) {
        var employed = true;
        for (var event : known(knownAt)) {
            if (event instanceof LifeEvent.Left left) {
                employed = employed && day.isBefore(left.end());
            }
            if (event instanceof LifeEvent.CameBack back) {
                employed = employed || !day.isBefore(back.from());
            }
        }
        return employed;
    }

    private boolean arranged(LocalDate day, Instant knownAt) {
        LocalDate end = null;
        for (var event : known(knownAt)) {
            if (event instanceof LifeEvent.ArrangementEnds ends) {
                end = ends.end();
            }
        }
        return end == null || day.isBefore(end);
    }

    private LifeEvent.@Nullable Terms terms(String power, Instant at, Instant knownAt) {
        var through = new TreeMap<Instant, List<LifeEvent.Terms>>();
        for (var event : known(knownAt)) {
            switch (event) {
                case LifeEvent.Granted first -> through.put(Instant.MIN, named(first.terms(), power));
                case LifeEvent.Corrected right
                when right.terms().containsKey(power) ->
                    through.put(Instant.MIN, List.of(right.terms().get(power)));
                case LifeEvent.Varied varied
                when varied.removed().contains(power) -> through.put(varied.servedAt(), List.of());
                case LifeEvent.Varied varied
                when !named(varied.put(), power).isEmpty() ->
                    through.put(varied.servedAt(), named(varied.put(), power));
                default -> {}
            }
        }
        var last = through.floorEntry(at);
        return last == null || last.getValue().isEmpty()
                ? null
                : last.getValue().getFirst();
    }

    private static List<LifeEvent.Terms> named(List<LifeEvent.Terms> terms, String power) {
        return terms.stream().filter(each -> each.power().equals(power)).toList();
    }

    private List<LifeEvent> known(Instant knownAt) {
        return events.stream()
                .filter(event -> !event.recordedAt().isAfter(knownAt))
                .toList();
    }

    LifeEvent.Granted granted() {
        return (LifeEvent.Granted) events.getFirst();
    }
}
