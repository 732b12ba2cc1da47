package tabard.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;

/** Until when a link is good. */
class CandidateInvitationTests {

    static final Instant MADE = Instant.parse("2026-11-21T09:00:00Z");
    static final Instant END = MADE.plus(InviteCandidate.GOOD_FOR);

    @Test
    void aLinkIsGoodForFourteenDaysAndNotAMomentLonger() {
        assertThat(invitation(null, null).good(END.minusMillis(1))).isTrue();
        assertThat(invitation(null, null).good(END)).isFalse();
        assertThat(END).isEqualTo(Instant.parse("2026-12-05T09:00:00Z"));
    }

    @Test
    void aLinkThatWasUsedOrReplacedIsNotGood() {
        assertThat(invitation(MADE, null).good(MADE)).isFalse();
        assertThat(invitation(null, MADE).good(MADE)).isFalse();
    }

    @Test
    void aSecretIsLongEachIsAnotherAndItsHashTellsNothingOfIt() {
        var secret = Secret.fresh();

        assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Secret.fresh());
        assertThat(Secret.hash(secret)).matches("[0-9a-f]{64}").doesNotContain(secret);
    }

    private static CandidateInvitation invitation(@Nullable Instant used, @Nullable Instant revoked) {
        return new CandidateInvitation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new OrganisationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new SchemeCode("csas"),
                Map.of(new ForceCode("dorset"), Set.of()),
                MADE,
                END,
                used,
                revoked);
    }
}
