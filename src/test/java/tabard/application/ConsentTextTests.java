package tabard.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** The text that the hash of a consent is over, as {@code docs/domain.md} says it. */
class ConsentTextTests {

    static final NewConsent CONSENT = new NewConsent(
            UUID.fromString("00000000-0000-4000-8000-000000000003"),
            new OrganisationId(UUID.fromString("00000000-0000-4000-8000-000000000002")),
            new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
            List.of(new ForceCode("dorset"), new ForceCode("avon-and-somerset")),
            Map.of("uk-residence", "yes", "other-roles", "none"),
            "I agree.\nSiân \\ Ltd",
            "en",
            Instant.parse("2026-11-21T09:00:00.123456789Z"));

    @Test
    void isWrittenInOneWayOnly() {
        assertThat(new ConsentText(CONSENT, Consent.Way.LINK, null).text()).isEqualTo("""
                        tabard consent 1
                        person: 00000000-0000-4000-8000-000000000001
                        employer: 00000000-0000-4000-8000-000000000002
                        forces: avon-and-somerset dorset
                        given: 2026-11-21T09:00:00.123456Z
                        way: LINK
                        signed:\s
                        language: en
                        statement: I agree.\\nSiân \\\\ Ltd
                        answer other-roles: none
                        answer uk-residence: yes
                        """);
    }

    /** The hash as another program works it out: see {@code docs/domain.md}. */
    @Test
    void hasTheHashThatAnybodyCanWorkOut() {
        assertThat(new ConsentText(CONSENT, Consent.Way.LINK, null).hash())
                .isEqualTo("5c48f2a8b0bc90e5cf0209263bfc9a4a821d47a89fad73db6ad4a1f1dada73e9");
        assertThat(new ConsentText(CONSENT, Consent.Way.PAPER, LocalDate.of(2026, 11, 2)).hash())
                .isEqualTo("083feefb3d8127f7ec371d4b43c2dafc31a212f969a9732062480f11e54548c3");
    }

    @Test
    void isTheHashOfTheConsentThatIsKept() {
        var kept = CONSENT.by(Consent.Way.LINK, null, null);

        assertThat(kept.hash()).isEqualTo(new ConsentText(CONSENT, Consent.Way.LINK, null).hash());
        assertThat(kept.givenAt()).isEqualTo(Instant.parse("2026-11-21T09:00:00.123456Z"));
    }

    @Test
    void twoConsentsThatDifferAnywhereDifferInTheirText() {
        var other = new NewConsent(
                CONSENT.draft(),
                CONSENT.organisation(),
                CONSENT.person(),
                CONSENT.forces(),
                Map.of("uk-residence", "yes\nanswer other-roles: none"),
                CONSENT.statement(),
                CONSENT.language(),
                CONSENT.at());

        assertThat(new ConsentText(other, Consent.Way.LINK, null).text())
                .contains("answer uk-residence: yes\\nanswer other-roles: none\n")
                .isNotEqualTo(new ConsentText(CONSENT, Consent.Way.LINK, null).text());
    }
}
