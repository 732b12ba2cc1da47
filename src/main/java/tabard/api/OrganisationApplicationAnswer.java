package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.api.ApprovalDraftApi.ControllerPart;
import tabard.api.ApprovalDraftApi.RolePart;
import tabard.approval.Act;
import tabard.approval.AgreementKind;
import tabard.approval.ApprovalRoute;
import tabard.approval.ArrangementTerms;
import tabard.approval.EvidenceItem;
import tabard.approval.FitnessFinding;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationAssessment;
import tabard.approval.SignedAgreement;

/**
 * One application of an organisation to a force.
 *
 * @param question what the organisation is asked for; null where nothing is
 * @param approved what was decided; null until then
 * @param reason what the organisation was told
 * @param assessment what the force finds; null for the organisation, and in a list
 */
record OrganisationApplicationAnswer(
        String id,
        String organisation,
        String force,
        String scheme,
        ApprovalRoute route,
        OrganisationApplication.State state,
        int lock,
        Instant sentAt,
        @Nullable String companyNumber,
        List<ControllerPart> controllers,
        Map<EvidenceItem, String> documents,
        List<RolePart> roles,
        @Nullable String question,
        @Nullable Boolean approved,
        @Nullable String reason,
        @Nullable AssessmentPart assessment) {

    /** What Police CPI recommends. */
    record RecommendationPart(boolean recommended, LocalDate on, String report) {}

    /**
     * By what right it was decided.
     *
     * @param delegation the entry of the register; null where the chief officer decided
     */
    record DecisionPart(
            @Nullable String delegation, @Nullable String arrangement, Act act) {

        static @Nullable DecisionPart of(OrganisationAssessment.@Nullable Decision decision) {
            if (decision == null) {
                return null;
            }
            var delegation = decision.delegation();
            var arrangement = decision.arrangement();
            return new DecisionPart(
                    delegation == null ? null : delegation.toString(),
                    arrangement == null ? null : arrangement.toString(),
                    decision.act());
        }
    }

    /** What an arrangement would be. */
    record TermsPart(
            LocalDate from,
            @Nullable LocalDate to,
            List<RolePart> roles,
            List<String> agreements,
            String uniform,
            String badge) {

        static TermsPart of(ArrangementTerms terms) {
            return new TermsPart(
                    terms.from(),
                    terms.to(),
                    terms.roles().stream().map(RolePart::of).toList(),
                    terms.agreements().stream().sorted().toList(),
                    terms.uniform(),
                    terms.badge());
        }
    }

    /** What was signed. */
    record AgreementPart(AgreementKind kind, String document, String owner, LocalDate reviewOn) {

        static AgreementPart of(SignedAgreement signed) {
            return new AgreementPart(signed.kind(), signed.document().toString(), signed.owner(), signed.reviewOn());
        }
    }

    /** What the force finds, proposes and decides; {@code open} is what is still to do before it can be decided. */
    record AssessmentPart(
            @Nullable RecommendationPart recommendation,
            List<FitnessFinding> findings,
            @Nullable TermsPart terms,
            List<AgreementPart> agreements,
            OrganisationAssessment.@Nullable Advice advice,
            OrganisationAssessment.@Nullable Advice sentBack,
            @Nullable DecisionPart decision,
            List<String> open) {

        static AssessmentPart of(OrganisationAssessment assessment, List<String> open) {
            var recommendation = assessment.recommendation();
            var terms = assessment.terms();
            return new AssessmentPart(
                    recommendation == null
                            ? null
                            : new RecommendationPart(
                                    recommendation.recommended(),
                                    recommendation.on(),
                                    recommendation.report().toString()),
                    assessment.findings(),
                    terms == null ? null : TermsPart.of(terms),
                    assessment.agreements().stream().map(AgreementPart::of).toList(),
                    assessment.advice(),
                    assessment.sentBack(),
                    DecisionPart.of(assessment.decision()),
                    open);
        }
    }

    static OrganisationApplicationAnswer of(OrganisationApplication application, @Nullable AssessmentPart assessment) {
        var evidence = application.evidence();
        var question = application.question();
        var outcome = application.outcome();
        return new OrganisationApplicationAnswer(
                application.id().toString(),
                application.organisation().toString(),
                application.force().value(),
                application.scheme().value(),
                application.route(),
                application.state(),
                application.lock(),
                application.sent().at(),
                evidence.companyNumber(),
                evidence.controllers().stream().map(ControllerPart::of).toList(),
                evidence.documents().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, given -> given.getValue().toString())),
                evidence.roles().stream().map(RolePart::of).toList(),
                question == null ? null : question.text(),
                outcome == null ? null : outcome.approved(),
                outcome == null ? null : outcome.reason(),
                assessment);
    }
}
