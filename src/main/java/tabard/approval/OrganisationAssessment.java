package tabard.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.authority.DelegationId;

/**
 * What a force finds about an organisation, what it would arrange, and what it decides. Findings are added and never taken
 * away: of those of one check, the last counts.
 *
 * @param writers the accounts that have written in it; none of them decides
 * @param advice what the officer recommends
 * @param sentBack what the chief officer asks the officer to look at again
 * @param decision by what right it was decided
 */
public record OrganisationAssessment(
        OrganisationApplicationId application,
        Set<String> writers,
        @Nullable CpiRecommendation recommendation,
        List<FitnessFinding> findings,
        @Nullable ArrangementTerms terms,
        List<SignedAgreement> agreements,
        @Nullable Advice advice,
        @Nullable Advice sentBack,
        @Nullable Decision decision,
        int lock) {

    /** What somebody says of the whole, and why. */
    public record Advice(boolean approve, String reason, Act act) {}

    /**
     * By what right it was decided.
     *
     * @param delegation the entry of the register; null where the chief officer decided
     * @param arrangement the arrangement that was made; null where none was
     */
    public record Decision(
            @Nullable DelegationId delegation, @Nullable UUID arrangement, Act act) {}

    public OrganisationAssessment {
        writers = Set.copyOf(writers);
        findings = List.copyOf(findings);
        agreements = List.copyOf(agreements);
    }

    static OrganisationAssessment of(OrganisationApplicationId application) {
        return new OrganisationAssessment(application, Set.of(), null, List.of(), null, List.of(), null, null, null, 0);
    }

    /** The finding of a check that counts. */
    public Optional<FitnessFinding> on(FitnessCheck check) {
        return findings.stream().filter(finding -> finding.check() == check).reduce((_, later) -> later);
    }

    /** Whether the check is made, and the employer has come through it. */
    public boolean satisfied(FitnessCheck check) {
        return on(check).filter(FitnessFinding::satisfied).isPresent();
    }

    OrganisationAssessment recommended(CpiRecommendation by) {
        return copy(by.act(), by, findings, terms, agreements, advice, sentBack);
    }

    OrganisationAssessment find(FitnessFinding finding) {
        var all = new ArrayList<>(findings);
        all.add(finding);
        return copy(finding.act(), recommendation, all, terms, agreements, advice, sentBack);
    }

    OrganisationAssessment propose(ArrangementTerms proposed, Act by) {
        return copy(by, recommendation, findings, proposed, agreements, advice, sentBack);
    }

    OrganisationAssessment sign(SignedAgreement agreement, Act by) {
        var all = new ArrayList<>(agreements);
        all.removeIf(known -> known.kind() == agreement.kind());
        all.add(agreement);
        return copy(by, recommendation, findings, terms, all, advice, sentBack);
    }

    OrganisationAssessment advise(Advice given) {
        return copy(given.act(), recommendation, findings, terms, agreements, given, null);
    }

    OrganisationAssessment giveBack(Advice why) {
        return new OrganisationAssessment(
                application, writers, recommendation, findings, terms, agreements, advice, why, decision, lock);
    }

    OrganisationAssessment decide(Decision made) {
        return new OrganisationAssessment(
                application, writers, recommendation, findings, terms, agreements, advice, sentBack, made, lock);
    }

    /** The same, as changed so many times. */
    OrganisationAssessment locked(int times) {
        return new OrganisationAssessment(
                application, writers, recommendation, findings, terms, agreements, advice, sentBack, decision, times);
    }

    private OrganisationAssessment copy(
            Act by,
            @Nullable CpiRecommendation recommending,
            List<FitnessFinding> finding,
            @Nullable ArrangementTerms proposing,
            List<SignedAgreement> signing,
            @Nullable Advice advising,
            @Nullable Advice back) {
        var hands = new HashSet<>(writers);
        hands.add(by.by());
        return new OrganisationAssessment(
                application, hands, recommending, finding, proposing, signing, advising, back, decision, lock);
    }
}
