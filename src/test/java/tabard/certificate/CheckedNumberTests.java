package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.certificate.Wardens.AVON;
import static tabard.certificate.Wardens.A_YEAR;
import static tabard.certificate.Wardens.TRAFFIC;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Scope;
import tabard.kernel.Period;
import tabard.party.Language;

/** What is answered about numbers that are typed, that are nobody's, or that are none. */
@CertificateModuleTest
class CheckedNumberTests {

    static final String NOBODYS = "7K3M-9Q2P-XW43";

    @Autowired
    TestCases cases;

    @Autowired
    Wardens wardens;

    @Autowired
    PublicCheck desk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transactions;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void readsANumberAsPeopleTypeIt() {
        var accreditation = wardens.trafficWarden();
        var number = accreditation.number().value();

        assertThat(desk.check(number.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(desk.check(accreditation));
    }

    @Test
    void knowsNothingOfANumberThatIsNobodys() {
        assertThat(desk.check(NOBODYS)).isEqualTo(CheckAnswer.unknown(NOBODYS, clock.instant()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-9Q2P-XW44", "'; drop table person; --", "0000-0000-0000", "%2e%2e"})
    void knowsNothingOfWhatCannotBeANumber(String typed) {
        assertThat(desk.check(typed)).isEqualTo(CheckAnswer.unknown(typed, clock.instant()));
    }

    @Test
    void givesBackNoMoreThanSixtyFourCharactersAndNoneThatIsHidden() {
        assertThat(desk.check("a\u0000b\r\nc\u202Ed\uD800e").number()).isEqualTo("abcde");
        assertThat(desk.check("x".repeat(64)).number()).isEqualTo("x".repeat(64));
        assertThat(desk.check("x".repeat(65)).number()).isEqualTo("x".repeat(64));
    }

    @Test
    void knowsNothingBeforeTheCertificateIsIssued() {
        var employer = wardens.employer(new Period(TODAY, null), AVON, TRAFFIC);
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var accreditation = cases.accredited(employer, person, AVON, A_YEAR, TRAFFIC);

        assertThat(desk.check(accreditation))
                .isEqualTo(CheckAnswer.unknown(accreditation.number().value(), clock.instant()));
    }

    @Test
    void asksTheDatabaseTheSameWhateverTheNumber() {
        var accreditation = wardens.trafficWarden();
        var expired = wardens.trafficWarden(new Period(TODAY, TODAY.plusDays(1)));

        clock.moveTo(TODAY.plusDays(1));
        desk.check(NOBODYS);
        var valid = AskedOfDatabase.by(() -> desk.check(accreditation));

        assertThat(valid).hasSize(8);
        assertThat(AskedOfDatabase.by(() -> desk.check(expired))).isEqualTo(valid);
        assertThat(AskedOfDatabase.by(() -> desk.check(NOBODYS))).isEqualTo(valid);
        assertThat(AskedOfDatabase.by(() -> desk.check("no number at all"))).isEqualTo(valid);
    }

    @Test
    void needsNoMoreOfThePersonThanThePublicMaySee() {
        wardens.trafficWarden();

        for (var hidden : List.of("person", "certificate", "case_file", "clearance", "decision")) {
            var seen = Scope.PUBLIC.call(() -> transactions.execute(_ ->
                    sql.sql("select count(*) from " + hidden).query(Long.class).single()));
            assertThat(seen).as(hidden).isZero();
        }
    }
}
