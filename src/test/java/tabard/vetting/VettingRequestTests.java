package tabard.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.VettingLevel;
import tabard.vetting.VettingRequest.Status;

/** One request to a vetting unit: who may answer, ask again and review, and until when. */
class VettingRequestTests {

    static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");
    static final LocalDate UNTIL = LocalDate.of(2026, 12, 5);
    static final Actor FIRST = new Actor("vetting-1", "vetting officer");
    static final Actor SECOND = new Actor("vetting-2", "vetting officer");
    static final Actor THIRD = new Actor("vetting-3", "vetting officer");

    final VettingRequest request = new VettingRequest(
            new VettingNeed(
                    new CaseReference("CSAS-2026-00042"),
                    new PersonId(UUID.randomUUID()),
                    new ForceCode("dorset"),
                    new SchemeCode("csas"),
                    Set.of()),
            VettingLevel.NPPV2_FULL,
            AT);

    @Test
    void isAnsweredOnce() {
        var event = request.answer(VettingOutcome.CLEARED, UNTIL, FIRST, AT);

        assertThat(event.outcome()).isEqualTo(VettingOutcome.CLEARED);
        assertThat(event.reviewUntil()).isNull();
        assertThatThrownBy(() -> request.answer(VettingOutcome.REFUSED, null, SECOND, AT))
                .isInstanceOf(VettingAlreadyAnswered.class)
                .hasMessage("The vetting of case CSAS-2026-00042 is CLEARED, so no other outcome can be recorded.");
    }

    @Test
    void isNotAnsweredByWhoeverAskedAgain() {
        request.answer(VettingOutcome.DISCONTINUED, UNTIL, FIRST, AT);
        request.askAgain(SECOND, AT);
        assertThat(request.status()).isEqualTo(Status.REQUESTED);

        assertThatThrownBy(() -> request.answer(VettingOutcome.CLEARED, null, SECOND, AT))
                .isInstanceOf(SameOfficer.class);
        request.answer(VettingOutcome.CLEARED, null, FIRST, AT);

        assertThat(request.status()).isEqualTo(Status.CLEARED);
    }

    @Test
    void isAskedForAgainOnlyWhereItWasDiscontinued() {
        assertThatThrownBy(() -> request.askAgain(SECOND, AT))
                .isInstanceOf(VettingElsewhere.class)
                .hasMessage("The vetting of case CSAS-2026-00042 is REQUESTED, so this cannot be done now.");
        request.answer(VettingOutcome.REFUSED, null, FIRST, AT);
        assertThatThrownBy(() -> request.askAgain(SECOND, AT)).isInstanceOf(VettingElsewhere.class);
    }

    @Test
    void aReviewIsAskedForUntilTheLastDayAndOnce() {
        request.answer(VettingOutcome.REFUSED, UNTIL, FIRST, AT);
        assertThat(request.reviewUntil()).isEqualTo(UNTIL);

        assertThatThrownBy(() -> request.wish(true, UNTIL.plusDays(1)))
                .isInstanceOf(ReviewClosed.class)
                .hasMessage("A review of the vetting of case CSAS-2026-00042 could be asked for until 2026-12-05,"
                        + " and once.");
        request.wish(true, UNTIL);

        assertThat(request.reviewUntil()).isNull();
        assertThatThrownBy(() -> request.wish(false, UNTIL)).isInstanceOf(ReviewClosed.class);
    }

    @Test
    void whereTheAuthorityGivesNoDaysThereIsNoReview() {
        request.answer(VettingOutcome.REFUSED, null, FIRST, AT);

        assertThatThrownBy(() -> request.wish(true, UNTIL))
                .isInstanceOf(ReviewClosed.class)
                .hasMessage("No review of the vetting of case CSAS-2026-00042 is open.");
    }

    @Test
    void aReviewIsNotDecidedByWhoeverRefusedNorWhereNobodyAsked() {
        request.answer(VettingOutcome.REFUSED, UNTIL, FIRST, AT);
        assertThatThrownBy(() -> request.review(ReviewOutcome.UPHELD, SECOND, AT))
                .isInstanceOf(ReviewClosed.class);
        request.wish(true, UNTIL);

        assertThatThrownBy(() -> request.review(ReviewOutcome.UPHELD, FIRST, AT))
                .isInstanceOf(SameOfficer.class);
        request.review(ReviewOutcome.UPHELD, SECOND, AT);

        assertThat(request.status()).isEqualTo(Status.REFUSED);
        assertThatThrownBy(() -> request.review(ReviewOutcome.SET_ASIDE, SECOND, AT))
                .isInstanceOf(ReviewClosed.class);
    }

    @Test
    void whatIsSetAsideIsDecidedAfreshByNeitherOfThem() {
        request.answer(VettingOutcome.REFUSED, UNTIL, FIRST, AT);
        request.wish(true, UNTIL);
        request.review(ReviewOutcome.SET_ASIDE, SECOND, AT);

        for (var before : new Actor[] {FIRST, SECOND}) {
            assertThatThrownBy(() -> request.answer(VettingOutcome.CLEARED, null, before, AT))
                    .isInstanceOf(SameOfficer.class);
        }
        request.answer(VettingOutcome.CLEARED, null, THIRD, AT);

        assertThat(request.status()).isEqualTo(Status.CLEARED);
    }
}
