package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.roster.RosterFixtures.SIAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Scope;
import tabard.eligibility.ForceProspects;
import tabard.eligibility.ForceProspects.Prospects;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.RecordLeaver;
import tabard.powers.PowerCode;

/** What each chosen force would say of each good row of a roster, in the database. */
@TestDatabase
@Import(TestCases.class)
class RosterTrialTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final ForceCode BTP = new ForceCode("british-transport");
    static final PowerCode TRAFFIC = new PowerCode("control-traffic");
    static final PowerCode NAMES = new PowerCode("name-address-road-traffic");
    static final TriedAt AT_TWO = new TriedAt(List.of(AVON, DORSET), List.of(TRAFFIC, NAMES));
    static final String BAD = "Bob,Other,31/2/1980,,Warden,3,1/4/2020";
    static final String ANN = "Ann,Other,1/1/1980,,Warden,2,1/4/2020";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestCases cases;

    @Autowired
    RecordLeaver recordLeaver;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    RosterDesk desk;

    @BeforeEach
    void openADesk() {
        desk = RosterDesk.open(program);
        cases.parties()
                .arrange(
                        desk.employer(),
                        AVON,
                        new Period(LocalDate.of(2026, 1, 1), null),
                        TRAFFIC.value(),
                        NAMES.value());
        cases.parties().arrange(desk.employer(), DORSET, new Period(LocalDate.of(2026, 1, 1), null), NAMES.value());
    }

    @Test
    void everyGoodRowIsTriedAtEveryChosenForce() {
        var roster = desk.get(desk.upload(AT_TWO, SIAN, BAD, ANN));
        var rows = roster.reading().rows();

        assertThat(said(roster, rows.get(0)))
                .containsExactly(
                        Map.entry(AVON, Map.of(TRAFFIC, Prospects.TO_APPLY_FOR, NAMES, Prospects.TO_APPLY_FOR)),
                        Map.entry(DORSET, Map.of(TRAFFIC, Prospects.NOT_POSSIBLE, NAMES, Prospects.TO_APPLY_FOR)));
        assertThat(roster.trial().of(rows.get(1))).isEmpty();
        assertThat(roster.trial().of(rows.get(2))).isEqualTo(roster.trial().of(rows.get(0)));
        assertThat(roster.trial().verdicts()).hasSize(2);
    }

    @Test
    void whatIsMissingIsSaidAndWhatCannotBeMendedApart() {
        var roster = desk.get(desk.upload(AT_TWO, SIAN));

        assertThat(rules(roster, 0, TRAFFIC)).contains("vetting", "training").doesNotContain("within-arrangement");
        assertThat(rules(roster, 1, TRAFFIC)).contains("within-arrangement").doesNotContain("vetting", "training");
    }

    @Test
    void aForceWithoutAnArrangementSaysSo() {
        var roster = desk.get(desk.upload(new TriedAt(List.of(BTP), List.of(TRAFFIC)), SIAN));

        assertThat(said(roster, roster.reading().rows().getFirst()))
                .containsExactly(Map.entry(BTP, Map.of(TRAFFIC, Prospects.NOT_POSSIBLE)));
    }

    @Test
    void withoutPowersAllThatTheForcePermitsIsTried() {
        var roster = desk.get(desk.upload(new TriedAt(List.of(AVON), List.of()), SIAN));

        assertThat(said(roster, roster.reading().rows().getFirst()).getFirst().getValue())
                .hasSizeGreaterThan(2)
                .containsEntry(TRAFFIC, Prospects.TO_APPLY_FOR);
    }

    @Test
    void whoeverComesBackBringsTheirVettingAndTraining() {
        desk.confirm(desk.upload(ANN));
        var ann = desk.staff().getFirst().person();
        desk.supplier()
                .run(() -> recordLeaver.leaves(
                        desk.employer(),
                        ann,
                        LocalDate.of(2025, 12, 31),
                        desk.supplier().actor()));
        clear(ann);

        var roster = desk.get(desk.upload(AT_TWO, SIAN, ANN.replace("1/4/2020", "1/1/2026")));

        assertThat(rules(roster, 0, NAMES)).contains("vetting");
        assertThat(said(roster, roster.reading().rows().get(1)).getFirst().getValue())
                .isNotEqualTo(said(roster, roster.reading().rows().getFirst())
                        .getFirst()
                        .getValue())
                .containsEntry(NAMES, Prospects.READY);
    }

    @Test
    void nobodyIsTriedWhereNoForceWasChosen() {
        var roster = desk.get(desk.upload(SIAN));

        assertThat(roster.trial()).isEqualTo(RosterTrial.NONE);
    }

    private void clear(PersonId person) {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            sql.sql(
                            "insert into clearance (id, person_id, authority, level, granted, expires, status, restricted, recorded_by, recorded_at) values (gen_random_uuid(), :person, 'avon-and-somerset', 'NPPV3', date '2026-01-01', date '2030-01-01', 'CLEARED', false, 'v', timestamptz '2026-01-01')")
                    .param("person", person.value())
                    .update();
            sql.sql(
                            "insert into training_result (id, person_id, course, passed, certificate_number, recorded_by, recorded_at) select gen_random_uuid(), :person, course, date '2026-01-01', 'T', 't', timestamptz '2026-01-01' from unnest(array['csas-core', 'csas-traffic-management']) course")
                    .param("person", person.value())
                    .update();
        }));
    }

    private static List<Map.Entry<ForceCode, Map<PowerCode, Prospects>>> said(RosterFacts roster, RosterRow row) {
        return roster.trial().of(row).stream()
                .map(said -> Map.entry(
                        said.force(),
                        said.powers().stream()
                                .collect(Collectors.toMap(
                                        ForceProspects.PowerProspect::power, ForceProspects.PowerProspect::prospects))))
                .toList();
    }

    private static List<String> rules(RosterFacts roster, int force, PowerCode power) {
        return roster.trial().of(roster.reading().rows().getFirst()).get(force).powers().stream()
                .filter(said -> said.power().equals(power))
                .flatMap(said -> said.reasons().stream())
                .map(reason -> reason.rule().code())
                .toList();
    }
}
