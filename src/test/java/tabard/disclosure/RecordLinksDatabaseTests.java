package tabard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Scope;
import tabard.disclosure.MakeRecordLink.Made;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.Refusal;
import tabard.ledger.LedgerEntry;
import tabard.ledger.LedgerView;
import tabard.party.Language;

/** A person reads by a link what is held about them, until it ends; nobody else's link opens it. */
@TestDatabase
@Import(TestCases.class)
class RecordLinksDatabaseTests {

    @Autowired
    MakeRecordLink make;

    @Autowired
    OpenRecord open;

    @Autowired
    TestCases cases;

    @Autowired
    LedgerView ledger;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OrganisationId employer = new OrganisationId(UUID.randomUUID());
    PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebody() {
        employer = cases.parties().organisation("Wardens " + UUID.randomUUID(), null);
        person = cases.parties().person(employer, "Zoë", "Reader", Language.CY);
    }

    @Test
    void opensWhatItWasMadeForAndEachReadingIsOnTheLedger() {
        var made = made();

        assertThat(opened(made.secret()).person()).isEqualTo(person);
        assertThat(opened(made.secret()).organisation()).isEqualTo(employer);

        assertThat(Acting.AUDITOR.get(() -> ledger.chain("person:" + person)).entries())
                .extracting(LedgerEntry::type)
                .endsWith("RecordLinkMade", "RecordRead", "RecordRead");
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() {
        var first = made();
        var second = made();

        refused(first.secret());
        assertThat(opened(second.secret()).person()).isEqualTo(person);
    }

    @Test
    void aLinkIsGoodUntilTheMomentItEndsAndNotInIt() {
        var link = made().link();

        assertThat(link.good(link.expiresAt().minusNanos(1))).isTrue();
        assertThat(link.good(link.expiresAt())).isFalse();
        var ended = made();
        assertThat(ended.link().expiresAt()).isEqualTo("2026-12-05T09:00:00Z");
    }

    @Test
    void aSecretThatWasNeverGivenOpensNothing() {
        made();

        refused("guess");
    }

    @Test
    void noEmployerMakesALinkForAnothersPeopleAndNobodyElseMakesOne() {
        var other = cases.parties().organisation("Others " + UUID.randomUUID(), null);
        var supplier = cases.accounts().supplier(other);

        assertThatThrownBy(() -> cases.accounts().run(supplier, () -> make.make(other, person, supplier.actor())))
                .isInstanceOf(Refusal.class);
        var officer = Acting.officerOf("dorset");
        assertThatThrownBy(() -> officer.run(() -> make.make(employer, person, officer.actor())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHoldsNoSecretSeesNoLinkInTheDatabase() {
        made();

        assertThat(Scope.PUBLIC.<Long>call(() -> transaction.execute(_ -> sql.sql("select count(*) from record_link")
                        .query(Long.class)
                        .single())))
                .isZero();
    }

    private Made made() {
        var supplier = cases.accounts().supplier(employer);
        return cases.accounts().as(supplier, () -> make.make(employer, person, supplier.actor()));
    }

    private RecordLink opened(String secret) {
        return Scope.PUBLIC.call(() -> open.open(secret));
    }

    private void refused(String secret) {
        assertThatThrownBy(() -> opened(secret))
                .isInstanceOf(RecordLinkNotGood.class)
                .hasMessage("This link has ended or was replaced by another. Ask your employer for a new one.");
    }
}
