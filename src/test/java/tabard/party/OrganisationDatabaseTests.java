package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.party.PartyFixtures.NOW;
import static tabard.party.PartyFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestDatabase;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/** Organisations and arrangements: what PostgreSQL refuses and hides, whatever the program asks. */
@TestDatabase
class OrganisationDatabaseTests {

    static final SchemeCode CSAS = new SchemeCode("csas");

    @Autowired
    RegisterOrganisation registerOrganisation;

    @Autowired
    RecordArrangement recordArrangement;

    @Autowired
    OrganisationsView organisations;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OrganisationId one;
    OrganisationId other;
    Acting supplier;
    Acting otherSupplier;

    @BeforeEach
    void registerTwoEmployers() {
        one = register("One");
        other = register("Other");
        supplier = Acting.supplierOf(one);
        otherSupplier = Acting.supplierOf(other);
    }

    @Test
    void anEmployerSeesItselfAndNoOther() {
        assertThat(supplier.get(organisations::all))
                .extracting(OrganisationFacts::id)
                .containsExactly(one);
        assertThatExceptionOfType(OrganisationNotFound.class)
                .isThrownBy(() -> supplier.get(() -> organisations.get(other)))
                .withMessage("There is no organisation %s.".formatted(other))
                .returns(true, OrganisationNotFound::notFound);
        assertThat(Acting.PUBLIC.get(() -> organisations.get(other)).name()).isEqualTo("Other");
    }

    @Test
    void aCompanyIsRegisteredOnce() {
        var company = new NewOrganisation("Wardens Ltd", OrganisationKind.COMPANY, "SC654321", "Write to us.", null);
        Acting.SYSTEM.run(() -> registerOrganisation.register(company, Acting.SYSTEM.actor()));

        assertThatExceptionOfType(OrganisationAlreadyRegistered.class)
                .isThrownBy(
                        () -> Acting.SYSTEM.run(() -> registerOrganisation.register(company, Acting.SYSTEM.actor())))
                .withMessage("An organisation with company number SC654321 is registered already.");
    }

    @Test
    void onlyTheAdministratorRegisters() {
        var asked = new NewOrganisation("Mine", OrganisationKind.CHARITY, null, "Write to us.", null);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> supplier.run(() -> registerOrganisation.register(asked, supplier.actor())));
    }

    @Test
    void anArrangementOverlapsNoOtherOfTheSameForceAndScheme() {
        var first = record("dorset", "2026-01-01", "2027-01-01");
        var next = record("dorset", "2027-01-01", null);
        var elsewhere = record("kent", "2026-06-01", null);

        assertThatExceptionOfType(ArrangementOverlaps.class)
                .isThrownBy(() -> record("dorset", "2026-12-31", "2027-01-01"))
                .withMessage(
                        "dorset already has an arrangement with this organisation under csas on some of these days.");
        assertThat(supplier.get(() -> arrangements.of(one)))
                .extracting(ArrangementFacts::id)
                .containsExactly(first, next, elsewhere);
    }

    @Test
    void anArrangementIsForTheTwoSidesToSee() {
        var arrangement = record("dorset", "2026-01-01", "2027-01-01");
        record("kent", "2026-01-01", "2027-01-01");

        assertThat(officerSees("dorset")).containsExactly(arrangement);
        assertThat(Acting.officerOf("kent").get(() -> arrangements.with(new ForceCode("dorset"))))
                .isEmpty();
        assertThat(otherSupplier.get(() -> arrangements.of(one))).isEmpty();
        assertThat(Acting.AUDITOR.get(() -> arrangements.of(one))).hasSize(2);
    }

    @Test
    void anArrangementIsFoundByDayAndByWhatWasKnown() {
        record("dorset", "2026-01-01", "2027-01-01");

        assertThat(stood("2025-12-31")).isFalse();
        assertThat(stood("2026-01-01")).isTrue();
        assertThat(stood("2026-12-31")).isTrue();
        assertThat(stood("2027-01-01")).isFalse();
        assertThat(supplier.get(
                        () -> arrangements.find(one, new ForceCode("dorset"), CSAS, TODAY, NOW.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void oneForceCannotArrangeForAnother() {
        var officer = Acting.officerOf("kent");

        assertThatThrownBy(() -> officer.run(
                        () -> recordArrangement.record(arrangement("dorset", "2026-01-01", null), officer.actor())))
                .hasStackTraceContaining("violates row-level security policy for table \"arrangement\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "arrangement"})
    void nobodyInParticularSeesNothing(String table) {
        record("dorset", "2026-01-01", null);

        assertThat(transaction.<Integer>execute(_ -> count(table))).isZero();
    }

    @Test
    void nothingIsDeleted() {
        assertThatThrownBy(() -> Acting.SYSTEM.run(() -> transaction.executeWithoutResult(
                        _ -> sql.sql("delete from employment").update())))
                .hasStackTraceContaining("permission denied for table employment");
    }

    private OrganisationId register(String name) {
        return Acting.SYSTEM.get(() -> registerOrganisation.register(
                new NewOrganisation(name, OrganisationKind.COUNCIL, null, "Write to us.", null),
                Acting.SYSTEM.actor()));
    }

    private ArrangementId record(String force, String from, String to) {
        var officer = Acting.officerOf(force);
        return officer.get(() -> recordArrangement.record(arrangement(force, from, to), officer.actor()));
    }

    private NewArrangement arrangement(String force, String from, String to) {
        return new NewArrangement(
                one,
                new ForceCode(force),
                CSAS,
                new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                Set.of(new PowerCode("control-traffic")),
                Set.of());
    }

    private boolean stood(String on) {
        return supplier.get(() -> arrangements.find(one, new ForceCode("dorset"), CSAS, LocalDate.parse(on), NOW))
                .isPresent();
    }

    private List<ArrangementId> officerSees(String force) {
        return Acting.officerOf(force).get(() -> arrangements.with(new ForceCode(force))).stream()
                .filter(arrangement -> arrangement.organisation().equals(one))
                .map(ArrangementFacts::id)
                .toList();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
