package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.Action.Step;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * Foretells when powers that are held lapse, and by when their renewal has to begin so that no day is lost. It reads what is
 * known today and takes each renewal to be done in time, so the years after the first lapse can be foretold as well.
 */
public final class Renewals {

    private static final int MOST = 60;

    private final PowersCatalogue catalogue;
    private final LeadTimes leadTimes;

    /** @param leadTimes of the force that will be asked about */
    public Renewals(PowersCatalogue catalogue, LeadTimes leadTimes) {
        this.catalogue = catalogue;
        this.leadTimes = leadTimes;
    }

    /**
     * Foretells every lapse up to a day.
     *
     * @param question about today and the powers held, with what their grants name
     * @param grantEnds the first day on which each grant is over; a power without one is bounded by the facts alone
     * @param until the last day looked at
     * @return by day, then by power
     */
    public List<Lapse> until(LocalDate until, PowersQuestion question, Map<PowerCode, LocalDate> grantEnds) {
        return question.powers().stream()
                .flatMap(asked -> lapses(until, question, asked, grantEnds.get(asked.power())).stream())
                .sorted(Comparator.comparing(Lapse::lapses).thenComparing(Lapse::power))
                .toList();
    }

    private List<Lapse> lapses(
            LocalDate until, PowersQuestion question, AskedPower asked, @Nullable LocalDate granted) {
        var lapses = new ArrayList<Lapse>();
        var at = question;
        var grantEnd = Optional.ofNullable(granted);
        while (lapses.size() < MOST) {
            var lapse = next(at, asked, grantEnd);
            if (lapse.isEmpty() || lapse.get().lapses().isAfter(until)) {
                return lapses;
            }
            lapses.add(lapse.get());
            if (!lapse.get().renewable()) {
                return lapses;
            }
            at = Readiness.after(at, lapse.get().renewal(), lapse.get().lapses());
            if (grantEnd.filter(lapse.get().lapses()::equals).isPresent()) {
                grantEnd = term(at);
            }
        }
        return lapses;
    }

    private Optional<Lapse> next(PowersQuestion at, AskedPower asked, Optional<LocalDate> grantEnd) {
        var finding = new PowersRules(catalogue).decide(at).finding(asked.power());
        if (!finding.grantable()) {
            return Optional.of(lapse(at, asked, List.of(), List.of()));
        }
        var ends = ends(finding, grantEnd, at.on());
        return ends.stream().findFirst().map(Ending::day).map(day -> {
            var limits = ends.stream()
                    .filter(end -> end.day().equals(day))
                    .map(Ending::limit)
                    .toList();
            var others = ends.stream().skip(limits.size()).limit(Finding.NEXT).toList();
            return lapse(at.on(day), asked, limits, others);
        });
    }

    // A grant is good for its own period, not for the one that a grant of today would have. A review of the
    // organisation that is
    // due makes it unsafe and ends nothing, so that there is nothing to renew.
    private static List<Ending> ends(Finding finding, Optional<LocalDate> grantEnd, LocalDate on) {
        var first = Stream.ofNullable(finding.goodUntil())
                .flatMap(day -> finding.limitedBy().stream().map(limit -> new Ending(limit, day)));
        var byFacts = Stream.concat(first, finding.next().stream())
                .filter(end -> end.limit() != Limit.PERIOD && end.limit() != Limit.ORGANISATION_REVIEW);
        return Stream.concat(byFacts, grantEnd.stream().map(day -> new Ending(Limit.PERIOD, day)))
                .filter(end -> end.day().isAfter(on))
                .sorted()
                .toList();
    }

    private Lapse lapse(PowersQuestion at, AskedPower asked, List<Limit> limits, List<Ending> others) {
        var readiness = new Readiness(catalogue, leadTimes)
                .assess(at).stream()
                        .filter(power -> power.power().equals(asked.power()))
                        .findFirst()
                        .orElseThrow();
        var way = readiness.ways().stream()
                .filter(known -> known.actions().stream().noneMatch(Action.WaitUntil.class::isInstance))
                .findFirst();
        var actions = way.map(Way::actions).orElse(List.of());
        int decision = limits.contains(Limit.PERIOD) ? leadTimes.days().getOrDefault(Step.DECISION, 0) : 0;
        var renewable = readiness.ready() || way.isPresent();
        return new Lapse(
                asked.power(),
                at.on(),
                limits,
                renewable ? others : List.of(),
                renewable,
                actions,
                way.map(Way::leadDays).orElse(0) + decision);
    }

    private static Optional<LocalDate> term(PowersQuestion at) {
        return Optional.ofNullable(at.policy()).map(policy -> at.on().plus(policy.term()));
    }
}
