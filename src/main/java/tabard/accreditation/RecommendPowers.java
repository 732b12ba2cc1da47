package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Recommendation.Line;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.CaseNotOpen;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;

/** An officer records the four findings, and a recommendation for each power beside what the rules say. */
@Service
public class RecommendPowers {

    private final CaseFiles cases;
    private final RulesOfCase rules;
    private final DecisionPacks packs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendPowers(
            CaseFiles cases, RulesOfCase rules, DecisionPacks packs, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.packs = packs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Recommends.
     *
     * @throws RecommendationRefused if a line is missing or doubled, a reason is missing, a test is not met, or the statute
     *     forbids what is recommended
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void recommend(CaseReference reference, Recommendation recommendation, Actor by) {
        var file = cases.get(reference);
        if (!file.open()) {
            throw new CaseNotOpen(reference);
        }
        var at = clock.instant();
        var answer = rules.on(file, LocalDate.ofInstant(at, clock.getZone()));
        check(file, recommendation, answer);
        var hash = packs.add(
                new DecisionPack(reference, file.asked(), recommendation, answer, by.id(), by.capacity(), at),
                file.force());
        events.publishEvent(new PowersRecommended(
                reference, lines(recommendation, true), lines(recommendation, false), hash, by, at));
    }

    private static List<PowerCode> lines(Recommendation recommendation, boolean recommended) {
        return recommendation.powers().stream()
                .filter(line -> line.recommended() == recommended)
                .map(Line::power)
                .toList();
    }

    private static void check(CaseFile file, Recommendation recommendation, PowersDecision answer) {
        var about = new HashSet<PowerCode>();
        for (var line : recommendation.powers()) {
            if (!about.add(line.power())) {
                throw new RecommendationRefused(
                        "%s stands there twice. Keep one line for each power.".formatted(line.power()));
            }
        }
        if (!about.equals(file.powers())) {
            throw new RecommendationRefused("Recommend on each power applied for, and on no other.");
        }
        for (var line : recommendation.powers()) {
            check(line, recommendation, answer);
        }
    }

    private static void check(Line line, Recommendation recommendation, PowersDecision answer) {
        var finding = answer.finding(line.power());
        if (!line.recommended()) {
            if (line.reason().isBlank()) {
                throw new RecommendationRefused("Say why %s is not recommended.".formatted(line.power()));
            }
            return;
        }
        if (!recommendation.tests().met()) {
            throw new RecommendationRefused(
                    "%s cannot be recommended while one of the four tests is not met (PRA 2002 s.41(4))."
                            .formatted(line.power()));
        }
        var bars = Statute.bars(finding);
        if (!bars.isEmpty()) {
            throw new RecommendationRefused("%s cannot be recommended: %s"
                    .formatted(line.power(), bars.getFirst().message()));
        }
        if (!finding.grantable() && line.reason().isBlank()) {
            throw new RecommendationRefused(
                    "The rules speak against %s: say why it is recommended all the same.".formatted(line.power()));
        }
    }
}
