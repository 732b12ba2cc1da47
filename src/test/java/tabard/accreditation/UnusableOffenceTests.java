package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.DecideAccreditation.Decided;
import tabard.accreditation.Recommendation.Line;
import tabard.intake.ApplicationIncomplete;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.powers.Country;
import tabard.powers.Offence;
import tabard.powers.PowerCode;
import tabard.scheme.Schemes;

/** An offence that is barred or dead goes through no door: not applied for, not recommended, not decided. */
@ModuleTest
class UnusableOffenceTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final PowerCode DISORDER = new PowerCode("pnd-disorder");
    static final Period TWO_YEARS = new Period(TestCases.TODAY, TestCases.TODAY.plusYears(2));
    static final List<Offence> UNUSABLE = Schemes.load().catalogue(TestCases.CSAS).penaltyNoticeTable().stream()
            .filter(offence -> offence.barred() || !offence.availableOn(Country.E, TestCases.TODAY))
            .toList();

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OrganisationId firm;
    PersonId person;

    @BeforeEach
    void somebodyWhoMayGiveNotices() {
        firm = cases.parties().organisation("Example Wardens " + System.nanoTime(), "Orange tabard");
        cases.parties().arrange(firm, AVON, new Period(LocalDate.of(2026, 1, 1), null), "pnd-disorder");
        person = cases.parties().person(firm, "Ada", "Example", Language.EN);
    }

    @Test
    void itIsNotAppliedFor() {
        assertThat(UNUSABLE).filteredOn(Offence::barred).hasSize(5);
        assertThat(UNUSABLE).hasSizeGreaterThan(5);
        for (var offence : UNUSABLE) {
            assertThatThrownBy(() -> cases.submitted(
                            firm,
                            person,
                            AVON,
                            TestCases.power("pnd-disorder", offence.code().value())))
                    .as("%s", offence.code())
                    .isInstanceOf(ApplicationIncomplete.class)
                    .hasMessageContaining("'%s' can".formatted(offence.name()));
        }
    }

    @Test
    void itIsNeitherRecommendedNorDecidedHoweverItCameIntoTheCase() {
        var reference =
                cases.vettedAndTrained(firm, person, AVON, TestCases.power("pnd-disorder", "pnd-throwing-fireworks"));
        recommend(reference);
        for (var offence : UNUSABLE) {
            write(reference, offence.code().value());

            assertThatThrownBy(() -> recommend(reference))
                    .as("%s", offence.code())
                    .isInstanceOf(RecommendationRefused.class)
                    .hasMessageStartingWith("pnd-disorder cannot be recommended: '%s' can".formatted(offence.name()));
            assertThatThrownBy(() -> decide(reference)).as("%s", offence.code()).isInstanceOf(DecisionRefused.class);
        }
        write(reference, "pnd-throwing-fireworks");
        decide(reference);
        assertThat(Scope.SYSTEM.call(() -> cases.decisions().decision(reference)))
                .isPresent();
    }

    private void write(CaseReference reference, String offence) {
        Scope.SYSTEM.call(() -> transaction.execute(_ -> sql.sql(
                        "update case_file set asked = regexp_replace(asked, '\"pnd-[a-z0-9-]+\"\\]', :named) where reference = :reference")
                .param("named", "\"%s\"]".formatted(offence))
                .param("reference", reference.value())
                .update()));
    }

    private void recommend(CaseReference reference) {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var met = new FourTests.Test(true, "On file.");
        var lines =
                Stream.of(new Line(DISORDER, true, "All the same.", List.of())).toList();
        cases.accounts()
                .run(
                        officer,
                        () -> cases.recommendPowers()
                                .recommend(
                                        reference,
                                        new Recommendation(new FourTests(met, met, met, met), lines, TWO_YEARS),
                                        officer.actor()));
    }

    private void decide(CaseReference reference) {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, AVON);
        cases.accounts().run(chief, () -> {
            var hash = cases.decisions().pack(reference).orElseThrow().hash();
            cases.decideAccreditation()
                    .decide(
                            reference,
                            new Decided(hash, List.of(new Verdict(DISORDER, true, "All the same.")), TWO_YEARS),
                            chief.actor());
        });
    }
}
