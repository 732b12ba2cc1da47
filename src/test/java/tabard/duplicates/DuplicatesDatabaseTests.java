package tabard.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.party.PeopleView;

/** Records compared by an officer, in the database: who sees which, and what comes of it. */
@TestDatabase
@Import(TestCases.class)
class DuplicatesDatabaseTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final String REASON = "The same passport on both.";

    @Autowired
    TestCases cases;

    @Autowired
    DuplicatesView duplicates;

    @Autowired
    CompareRecords compareRecords;

    @Autowired
    UndoComparison undoComparison;

    @Autowired
    PeopleView people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    SignedIn officer;
    OrganisationId stewards;
    OrganisationId wardens;
    PersonId jon;
    PersonId john;

    @BeforeEach
    void onePersonWithTwoEmployers() {
        officer = cases.accounts().of(Role.OFFICER, AVON);
        stewards = cases.parties().organisation("Stewards", "Orange");
        wardens = cases.parties().organisation("Wardens", "Orange");
        for (var employer : List.of(stewards, wardens)) {
            cases.parties()
                    .arrange(employer, AVON, new Period(LocalDate.of(2026, 1, 1), null), "name-address-road-traffic");
        }
        var unlike = Integer.toString(Math.abs(stewards.hashCode()), 36).replaceAll("\\d", "x");
        jon = cases.parties().person(stewards, "Jon", "Qu" + unlike, Language.EN);
        john = cases.parties().person(wardens, "John", "Qu" + unlike, Language.EN);
        cases.submitted(stewards, jon, AVON, TestCases.power("name-address-road-traffic"));
        cases.submitted(wardens, john, AVON, TestCases.power("name-address-road-traffic"));
    }

    @Test
    void areSuggestedAcrossEmployersToTheForceTheyCameBefore() {
        assertThat(suggested(officer)).contains(pair());
        assertThat(suggested(cases.accounts().of(Role.OFFICER, DORSET))).doesNotContain(pair());
    }

    @Test
    void foundToBeOnePersonTheirHistoriesAreShownTogetherAndBothRecordsStay() {
        find(true);

        assertThat(suggested(officer)).doesNotContain(pair());
        assertThat(others(jon)).extracting(PersonRecord::id).containsExactly(john);
        assertThat(others(jon).getFirst().work())
                .extracting(PersonRecord.Work::employer)
                .containsExactly("Wardens");
        assertThat(others(john)).extracting(PersonRecord::id).containsExactly(jon);
        for (var employed : List.of(jon, john)) {
            var employer = employed.equals(jon) ? stewards : wardens;
            var supplier = cases.accounts().supplier(employer);
            assertThat(cases.accounts().as(supplier, () -> people.everEmployedBy(employer)))
                    .extracting(employee -> employee.person())
                    .containsExactly(employed);
        }
    }

    @Test
    void foundToBeTwoPeopleTheyAreSuggestedNoMoreAndStayApart() {
        find(false);

        assertThat(suggested(officer)).doesNotContain(pair());
        assertThat(others(jon)).isEmpty();
    }

    @Test
    void aFindingIsUndoneWithAReasonAndKept() {
        var finding = find(true);

        cases.accounts().run(officer, () -> undoComparison.undo(finding, "It was his brother.", officer.actor()));

        assertThat(suggested(officer)).contains(pair());
        assertThat(others(jon)).isEmpty();
        String kept = Scope.SYSTEM.call(() -> transaction.execute(_ -> sql.sql(
                        "select reason || '|' || undone_reason || '|' || undone_by from records_compared where id = :id")
                .param("id", finding.value())
                .query(String.class)
                .single()));
        assertThat(kept)
                .isEqualTo(REASON + "|It was his brother.|" + officer.actor().id());
        assertThatExceptionOfType(RecordsNotInSight.class)
                .isThrownBy(() ->
                        cases.accounts().run(officer, () -> undoComparison.undo(finding, "Again.", officer.actor())));
    }

    @Test
    void isFoundOnce() {
        find(false);

        assertThatExceptionOfType(FoundAlready.class)
                .isThrownBy(() -> find(true))
                .withMessage(
                        "Your force has found already whether these two records are one person’s. Undo that finding first.");
    }

    @Test
    void anotherForceFindsNothingOfPeopleItHasNotSeen() {
        var stranger = cases.accounts().of(Role.OFFICER, DORSET);

        assertThatExceptionOfType(RecordsNotInSight.class)
                .isThrownBy(() -> cases.accounts()
                        .as(stranger, () -> compareRecords.find(DORSET, pair(), true, REASON, stranger.actor())))
                .withMessage(
                        "There are no such records among the people who have come before your force. Look at the list again.");
    }

    @Test
    void noEmployerAsksForItNorSeesItsRows() {
        find(true);
        var supplier = cases.accounts().supplier(stewards);

        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> cases.accounts().as(supplier, () -> duplicates.suggestions()));
        Integer rows = cases.accounts().as(supplier, () -> transaction.execute(_ -> count()));
        assertThat(rows).isZero();
        Integer all = Scope.SYSTEM.call(() -> transaction.execute(_ -> count()));
        assertThat(all).isPositive();
    }

    private Integer count() {
        return sql.sql("select count(*) from records_compared")
                .query(Integer.class)
                .single();
    }

    private Pair pair() {
        return new Pair(jon, john);
    }

    private FindingId find(boolean same) {
        return cases.accounts().as(officer, () -> compareRecords.find(AVON, pair(), same, REASON, officer.actor()));
    }

    private List<Pair> suggested(SignedIn by) {
        return cases.accounts().as(by, () -> duplicates.suggestions()).stream()
                .map(found -> new Pair(found.one().id(), found.other().id()))
                .toList();
    }

    private List<PersonRecord> others(PersonId person) {
        return cases.accounts().as(officer, () -> duplicates.othersOf(person));
    }
}
