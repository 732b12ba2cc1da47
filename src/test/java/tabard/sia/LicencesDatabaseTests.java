package tabard.sia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.sia.LicenceFixtures.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.TestParties;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.party.OrganisationKind;
import tabard.sia.LicenceAdvice.Freshness;
import tabard.sia.LicenceRow.Status;

/** From a file to what an officer is told, with a database. */
@TestDatabase
@Import(TestCases.class)
class LicencesDatabaseTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final String POWER = "name-address-road-traffic";

    @Autowired
    ImportLicences imports;

    @Autowired
    DecideOnLicence decide;

    @Autowired
    LicenceCandidates candidates;

    @Autowired
    LicenceChecks checks;

    @Autowired
    LicenceAdvice advice;

    @Autowired
    TestParties parties;

    @Autowired
    TestCases cases;

    Acting officer = Acting.officerOf("avon-and-somerset");
    String surname = "";
    PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyHasApplied() {
        surname = "Guard" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var employer = parties.organisation("Guards " + UUID.randomUUID(), null);
        parties.arrange(employer, AVON, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        person = parties.person(employer, "Zoë", surname, Language.EN);
        cases.submitted(employer, person, AVON, TestCases.power(POWER));
    }

    @Test
    void aNameAloneWaitsForAnOfficerAndThenTheNumberIsOnRecord() {
        var number = number();
        var first = kept(entry("2026-11-20T10:00:00Z", number, "zoë", surname.toUpperCase(), "ACTIVE", "2028-01-01"));
        assertThat(first.match()).isEqualTo(Match.NAME_ONLY);
        assertThat(first.waits()).isTrue();
        assertThat(told().freshness()).isEqualTo(Freshness.NOT_HELD);
        assertThat(officer.get(() -> candidates.of(first, AVON)))
                .extracting(one -> one.person())
                .containsExactly(person);

        decided(first, person, "Seen on the card.");
        var second = kept(entry("2026-11-21T08:00:00Z", number, "Zoë", surname, "ACTIVE", "2028-01-01"));

        assertThat(second.match()).isEqualTo(Match.EXACT);
        assertThat(second.waits()).isFalse();
        assertThat(told().status()).isEqualTo(Status.ACTIVE);
        assertThat(told().endsWithin()).isNull();
    }

    @Test
    void anotherNameUnderTheNumberAReplacedNumberAndNobodyAreToldApart() {
        var number = number();
        decided(kept(entry("2026-11-19T10:00:00Z", number, "Zoë", surname, "ACTIVE", "")), person, "Seen.");

        assertThat(kept(entry("2026-11-20T10:00:00Z", number, "Bob", "Other", "ACTIVE", ""))
                        .match())
                .isEqualTo(Match.NUMBER_ONLY_NAME_DIFFERS);
        var replaced = kept(entry("2026-11-20T11:00:00Z", number, "Zoë", surname, "REPLACED", ""));
        assertThat(replaced.match()).isEqualTo(Match.NUMBER_REPLACED);
        assertThat(replaced.waits()).isTrue();
        assertThat(kept(entry("2026-11-20T12:00:00Z", number(), "Nobody", "Atall", "ACTIVE", ""))
                        .match())
                .isEqualTo(Match.NONE);
    }

    @Test
    void theDryRunShowsWhatDiffersAndKeepsNothing() {
        var number = number();
        decided(kept(entry("2026-11-19T10:00:00Z", number, "Zoë", surname, "ACTIVE", "")), person, "Seen.");
        int before = officer.get(checks::all).size();

        var upload = dryRun(entry("2026-11-20T10:00:00Z", number, "Zoë", surname, "SUSPENDED", "")
                + entry("2026-11-20T10:00:00Z", number, "Zoë", surname, "ACTIVE", "")
                + entry("yesterday", number(), "A", "B", "ACTIVE", ""));

        assertThat(upload.rows()).extracting(JudgedRow::good).containsExactly(true, false, false);
        assertThat(upload.rows().getFirst().before()).isEqualTo(Status.ACTIVE);
        assertThat(upload.rows().get(1).problems()).containsExactly("licence_number: this stands there twice.");
        assertThat(officer.get(checks::all)).hasSize(before);
        officer.run(() -> imports.keep(upload.id(), officer.actor()));
        assertThat(officer.get(checks::all)).hasSize(before + 1);
        assertThatThrownBy(() -> officer.run(() -> imports.keep(upload.id(), officer.actor())))
                .hasMessage("This file has been kept already, or there is nothing in it to keep.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-14T09:00:00Z, FRESH",
        "2026-11-14T08:59:59Z, STALE_FOR_A_GRANT",
        "2026-10-22T09:00:00Z, STALE_FOR_A_GRANT",
        "2026-10-22T08:59:59Z, STALE"
    })
    void whatTheRegisterSaidGrowsStale(String asAt, Freshness freshness) {
        decided(kept(entry(asAt, number(), "Zoë", surname, "ACTIVE", "")), person, "Seen.");

        assertThat(told().freshness()).isEqualTo(freshness);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, EXPIRED, ",
        "2026-11-22, ACTIVE, 30",
        "2026-12-21, ACTIVE, 30",
        "2026-12-22, ACTIVE, 60",
        "2027-02-19, ACTIVE, 90",
        "2027-02-20, ACTIVE, "
    })
    void anActiveLicenceRunsOutByItsOwnDate(String expires, Status status, @Nullable Integer within) {
        decided(kept(entry("2026-11-20T10:00:00Z", number(), "Zoë", surname, "ACTIVE", expires)), person, "Seen.");

        assertThat(told().status()).isEqualTo(status);
        assertThat(told().endsWithin()).isEqualTo(within);
    }

    @Test
    void aRevokedLicenceWaitsForAHumanWhoDecidesOnce() {
        var number = number();
        decided(kept(entry("2026-11-19T10:00:00Z", number, "Zoë", surname, "ACTIVE", "")), person, "Seen.");
        var revoked = kept(entry("2026-11-20T10:00:00Z", number, "Zoë", surname, "REVOKED", ""));

        assertThat(revoked.match()).isEqualTo(Match.EXACT);
        assertThat(revoked.waits()).isTrue();
        decided(revoked, person, "Appeal lodged; stays suitable for now.");

        var known = officer.get(() -> checks.get(revoked.id()));
        assertThat(known.waits()).isFalse();
        assertThat(known.decidedBy()).isEqualTo("officer");
        assertThatThrownBy(() -> decided(revoked, null, "Again."))
                .hasMessage("Somebody has recorded a decision on this check already. The page shows it.");
        var other = kept(entry("2026-11-20T10:00:00Z", number(), "X", "Y", "ACTIVE", ""));
        assertThatThrownBy(() -> decided(other, new PersonId(UUID.randomUUID()), "Nobody."))
                .isInstanceOf(LicenceCheckNotFound.class);
    }

    @Test
    void anotherForceTheVettingUnitAndTheEmployerSeeNothing() {
        var check = kept(entry("2026-11-20T10:00:00Z", number(), "Zoë", surname, "ACTIVE", ""));

        for (var somebody : new Acting[] {
            Acting.officerOf("dorset"),
            Acting.PUBLIC,
            new Acting("VETTING", new Scope(Scope.Kind.FORCE, Role.VETTING, AVON, null))
        }) {
            assertThat(somebody.get(checks::all)).isEmpty();
            assertThatThrownBy(() -> somebody.get(() -> checks.get(check.id())))
                    .isInstanceOf(LicenceCheckNotFound.class);
        }
        assertThat(Acting.AUDITOR.get(checks::all)).isNotEmpty();
    }

    private LicenceImport dryRun(String entries) {
        var file = LicenceFixtures.headed(entries).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return officer.get(() -> imports.dryRun(AVON, "Register", file, officer.actor()));
    }

    private LicenceCheck kept(String entry) {
        var upload = dryRun(entry);
        officer.run(() -> imports.keep(upload.id(), officer.actor()));
        var row = upload.rows().getFirst().row();
        return officer.get(checks::all).stream()
                .filter(check -> check.row().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private void decided(LicenceCheck check, @Nullable PersonId about, String words) {
        officer.run(() -> decide.decide(check.id(), AVON, about, words, officer.actor()));
    }

    private LicenceAdvice.Told told() {
        var role = new LicenceNeed.Role("Security guard", OrganisationKind.COMPANY);
        return officer.get(() -> advice.of(person, role));
    }

    private static String number() {
        return "%016d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 9_000_000_000_000_000L));
    }
}
