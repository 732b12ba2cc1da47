package tabard.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.powers.Ending;
import tabard.powers.Limit;
import tabard.powers.PowerReadiness;
import tabard.powers.Way;
import tabard.scheme.Schemes;

/** Puts readiness into words. */
@Component
class ReadinessRows {

    private static final int SHOWN = 5;

    private final PageWords words;
    private final ActionWords actions;
    private final Schemes schemes;

    ReadinessRows(PageWords words, ActionWords actions, Schemes schemes) {
        this.words = words;
        this.actions = actions;
        this.schemes = schemes;
    }

    List<ReadinessRow> of(SchemeCode scheme, Collection<PowerReadiness> powers) {
        return powers.stream().map(power -> of(scheme, power)).toList();
    }

    ReadinessRow of(SchemeCode scheme, PowerReadiness power) {
        return new ReadinessRow(
                power.power().value(),
                words.power(scheme, power.power()),
                schemes.catalogue(scheme).get(power.power()).name(),
                power.ready() ? "ready" : power.never() ? "never" : "not-yet",
                power.finding().goodUntil(),
                limits(power.finding().limitedBy()),
                power.missing().stream()
                        .map(missing -> missing(scheme, power, missing))
                        .distinct()
                        .toList(),
                power.ways().stream().limit(SHOWN).map(way -> way(scheme, way)).toList(),
                Math.max(0, power.ways().size() - SHOWN));
    }

    /** What ends a power, in words. */
    String limits(Collection<Limit> limits) {
        return limits.stream()
                .map(limit -> words.get("readiness.limit." + limit.code()))
                .collect(Collectors.joining(", "));
    }

    /** What would end a power next, and when, in words. */
    String next(Ending ending) {
        return words.get(
                "readiness.next.line",
                words.get("readiness.limit." + ending.limit().code()),
                actions.day(ending.day()));
    }

    private String missing(SchemeCode scheme, PowerReadiness power, PowerReadiness.Missing missing) {
        var said = words.get("readiness.missing." + missing.reason().rule().code());
        return missing.power().equals(power.power())
                ? said
                : words.get("readiness.missing.of", words.power(scheme, missing.power()), said);
    }

    private ReadinessRow.Way way(SchemeCode scheme, Way way) {
        return new ReadinessRow.Way(
                way.actions().stream().map(action -> actions.of(scheme, action)).toList(),
                way.leadDays(),
                way.earliest());
    }
}
