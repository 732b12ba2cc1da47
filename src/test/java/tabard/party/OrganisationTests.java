package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.party.PartyFixtures.NOW;
import static tabard.party.PartyFixtures.OFFICER;
import static tabard.party.PartyFixtures.ORGANISATION;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/** Organisations and their arrangements. */
class OrganisationTests {

    @Test
    void isRegisteredAsAsked() {
        var asked = new NewOrganisation(
                " @Home Wardens CIC ", OrganisationKind.COMMUNITY_INTEREST_COMPANY, "oc123456", "Write to us.", null);
        var organisation = new Organisation(ORGANISATION, asked, NOW);

        assertThat(organisation.facts())
                .isEqualTo(new OrganisationFacts(
                        ORGANISATION,
                        "@Home Wardens CIC",
                        OrganisationKind.COMMUNITY_INTEREST_COMPANY,
                        "OC123456",
                        "Write to us.",
                        null));
        assertThat(organisation.registered(OFFICER))
                .isEqualTo(new OrganisationRegistered(
                        ORGANISATION, OrganisationKind.COMMUNITY_INTEREST_COMPANY, OFFICER, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "ABC12345", "OC12345"})
    void hasARealCompanyNumberOrNone(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation("Wardens", number))
                .withMessage("Not a company number: '%s'. Copy its 8 characters, such as 01234567.".formatted(number));
        assertThat(organisation("Wardens", "01234567").companyNumber()).isEqualTo("01234567");
    }

    @Test
    void hasANameThatCanBePrinted() {
        assertThat(organisation("x".repeat(200), null).name()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation("x".repeat(201), null))
                .withMessage("The name of the organisation is too long: use 200 characters or fewer.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(" ", null))
                .withMessage("Enter the name of the organisation.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation("War\u202Edens", null))
                .withMessage("The name of the organisation has a hidden or control character: type it again.");
    }

    @Test
    void arrangementKeepsItsEnvelope() {
        var id = new ArrangementId(new UUID(0, 3));
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
        var powers = Set.of(new PowerCode("control-traffic"), new PowerCode("name-address-road-traffic"));
        var roles = Map.of("Traffic steward, nights", powers, "Driver", Set.of(new PowerCode("control-traffic")));
        var arrangement = new Arrangement(
                id,
                new NewArrangement(
                        ORGANISATION,
                        new ForceCode("dorset"),
                        new SchemeCode("csas"),
                        period,
                        powers,
                        Set.of("local-authority-notice-code"),
                        roles),
                NOW);

        assertThat(arrangement.facts())
                .isEqualTo(new ArrangementFacts(
                        id,
                        ORGANISATION,
                        new ForceCode("dorset"),
                        new SchemeCode("csas"),
                        period,
                        powers,
                        Set.of("local-authority-notice-code"),
                        roles,
                        null));
        assertThat(arrangement.facts().forRole(Optional.of("traffic STEWARD, nights")))
                .contains(powers);
        assertThat(arrangement.facts().forRole(Optional.of("Traffic steward"))).contains(Set.of());
        assertThat(arrangement.facts().forRole(Optional.empty())).contains(Set.of());
        assertThat(arrangement.recorded(OFFICER))
                .isEqualTo(new ArrangementRecorded(
                        id,
                        ORGANISATION,
                        new ForceCode("dorset"),
                        new SchemeCode("csas"),
                        period.from(),
                        period.to(),
                        2,
                        OFFICER,
                        NOW));
    }

    private static NewOrganisation organisation(String name, String companyNumber) {
        return new NewOrganisation(name, OrganisationKind.COMPANY, companyNumber, "Write to us.", null);
    }
}
