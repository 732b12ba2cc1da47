package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.api.ApprovalDraftApi.RolePart;
import tabard.api.OrganisationApplicationAnswer.AgreementPart;
import tabard.approval.MadeArrangement;
import tabard.approval.MadeArrangements;
import tabard.approval.ReviewCall;
import tabard.approval.ReviewCalls;
import tabard.approval.RolePowers;
import tabard.party.ArrangementFacts;
import tabard.powers.PowerCode;

/** An arrangement as it is answered, with what is held on its terms. */
@Component
class ArrangementAnswers {

    private final MadeArrangements made;
    private final ReviewCalls calls;
    private final Query query;

    ArrangementAnswers(MadeArrangements made, ReviewCalls calls, Query query) {
        this.made = made;
        this.calls = calls;
        this.query = query;
    }

    /**
     * What stands with an arrangement that was made on an application.
     *
     * @param reviewDue the day of the review
     * @param nextReview the day on which one is called for, on its day or before, and why
     * @param reviewOverdue whether one is called for by today
     */
    record TermsPart(
            List<AgreementPart> agreements,
            String uniform,
            String badge,
            LocalDate reviewDue,
            ReviewCall nextReview,
            boolean reviewOverdue,
            List<MadeArrangement.Review> reviews) {

        static TermsPart of(MadeArrangement made, ReviewCall next, LocalDate today) {
            return new TermsPart(
                    made.agreements().stream().map(AgreementPart::of).toList(),
                    made.uniform(),
                    made.badge(),
                    made.reviewDue(),
                    next,
                    !next.on().isAfter(today),
                    made.reviews());
        }
    }

    /**
     * One arrangement.
     *
     * @param roles which of the powers each role may have; empty where every role may have all of them
     * @param terms null where nothing is held on them
     */
    record ArrangementAnswer(
            String id,
            String organisation,
            String force,
            String scheme,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> powers,
            List<RolePart> roles,
            List<String> agreements,
            @Nullable TermsPart terms) {}

    ArrangementAnswer of(ArrangementFacts facts) {
        return new ArrangementAnswer(
                facts.id().toString(),
                facts.organisation().toString(),
                facts.force().value(),
                facts.scheme().value(),
                facts.period().from(),
                facts.period().to(),
                codes(facts.powers().stream()),
                facts.roles().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(role -> RolePart.of(new RolePowers(role.getKey(), role.getValue())))
                        .toList(),
                facts.agreements().stream().sorted().toList(),
                made.find(facts.id())
                        .map(known -> TermsPart.of(known, calls.next(known), query.today()))
                        .orElse(null));
    }

    private static List<String> codes(Stream<PowerCode> powers) {
        return powers.map(PowerCode::value).sorted().toList();
    }
}
