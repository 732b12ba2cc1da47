package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tabard.accreditation.LiveGrants.Area;
import tabard.eligibility.Candidate;
import tabard.eligibility.FactsOfMany;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.powers.Facts;
import tabard.powers.PolicySimulation;
import tabard.powers.PolicySimulation.Difference;

/** Judges live grants and past decisions, a part at a time, before and after a change. For one run, by one thread. */
final class SimulatedWorlds {

    private static final int PART = 5_000;

    private final LiveGrants live;
    private final CaseFiles cases;
    private final FactsOfMany facts;
    private final Clock clock;
    private final Area area;
    private final LocalDate on;
    private final Function<ForceCode, PolicySimulation> worlds;
    private final Map<ForceCode, PolicySimulation> simulations = new HashMap<>();

    SimulatedWorlds(
            LiveGrants live,
            CaseFiles cases,
            FactsOfMany facts,
            Clock clock,
            Area area,
            LocalDate on,
            Function<ForceCode, PolicySimulation> worlds) {
        this.live = live;
        this.cases = cases;
        this.facts = facts;
        this.clock = clock;
        this.area = area;
        this.on = on;
        this.worlds = worlds;
    }

    int count() {
        return live.count(area, today(), clock.getZone());
    }

    /** Judges the accreditations after a number. */
    JudgedPart holders(String after) {
        var part = live.holders(area, today(), after, PART);
        var known = facts.of(part.stream().map(LiveGrants.Holder::candidate).toList(), on);
        var rows = new ArrayList<SimulatedRow>();
        for (var holder : part) {
            var about = known.get(holder.candidate());
            if (about != null && stands(about)) {
                of(holder.candidate()).ofHolder(holder.held(), about).stream()
                        .map(one -> row(one, holder))
                        .forEach(rows::add);
            }
        }
        return new JudgedPart(
                part.size(), part.isEmpty() ? after : part.getLast().number().value(), rows);
    }

    /** Judges the decisions after a case, each on the facts of the day of the change. */
    JudgedPart decisions(String after) {
        var part = live.decisions(area, today(), clock.getZone(), after, PART);
        var files = cases
                .of(part.stream().map(LiveGrants.Decided::caseReference).toList())
                .stream()
                .filter(file -> file.scheme().equals(area.scheme()))
                .collect(Collectors.toMap(CaseFile::reference, Function.identity()));
        var known =
                facts.of(files.values().stream().map(SimulatedWorlds::candidate).toList(), on);
        var rows = new ArrayList<SimulatedRow>();
        for (var decided : part) {
            var file = files.get(decided.caseReference());
            if (file != null) {
                rows.addAll(ofDecision(file, decided, known.getOrDefault(candidate(file), Facts.NONE)));
            }
        }
        return new JudgedPart(
                part.size(),
                part.isEmpty() ? after : part.getLast().caseReference().value(),
                rows);
    }

    private List<SimulatedRow> ofDecision(CaseFile file, LiveGrants.Decided decided, Facts about) {
        return of(candidate(file)).ofApplicant(file.asked(), about).stream()
                .filter(one -> !decided.live().contains(one.power()))
                .map(one -> row(one, file.force(), file.reference()))
                .toList();
    }

    private PolicySimulation of(Candidate candidate) {
        return simulations.computeIfAbsent(candidate.force(), worlds);
    }

    /** What the law has ended by then, by an employment or an arrangement that is over, the change cannot end again. */
    private boolean stands(Facts about) {
        return about.employed() && about.arrangement() != null;
    }

    private static Candidate candidate(CaseFile file) {
        return new Candidate(file.person(), file.organisation(), file.force(), file.scheme(), Set.of());
    }

    private static SimulatedRow row(Difference one, LiveGrants.Holder holder) {
        return new SimulatedRow(
                holder.candidate().force(),
                SimulatedRow.Source.GRANT,
                holder.number(),
                holder.caseReference(),
                one.power(),
                one.effect(),
                one.when(),
                one.byLaw(),
                one.why());
    }

    private static SimulatedRow row(Difference one, ForceCode force, CaseReference reference) {
        return new SimulatedRow(
                force,
                SimulatedRow.Source.DECISION,
                null,
                reference,
                one.power(),
                one.effect(),
                one.when(),
                one.byLaw(),
                one.why());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
