package tabard.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tabard.endorsement.Act.Kind;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** Where an application or an entry stands follows from what was done and from the day on which somebody asks. */
class EndorsementTests {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Reconfirmation RULE = new Reconfirmation(
            Period.ofYears(1), List.of(Period.ofDays(60), Period.ofDays(30), Period.ZERO), Period.ofDays(60));
    static final LocalDate CONFIRMED = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-21, CHECKING",
        "QUERIED, 2026-11-21, QUERY",
        "QUERIED ANSWERED, 2026-11-21, CHECKING",
        "NOT_CONFIRMED, 2026-11-21, NOT_CONFIRMED",
        "NOT_CONFIRMED SENT_AGAIN, 2026-11-21, CHECKING",
        "CONFIRMED, 2026-11-21, LISTED",
        "CONFIRMED, 2027-11-20, LISTED",
        "CONFIRMED, 2027-11-21, RECONFIRM_DUE",
        "CONFIRMED, 2028-01-19, RECONFIRM_DUE",
        "CONFIRMED, 2028-01-20, LAPSED",
        "CONFIRMED PAUSED, 2026-11-21, PAUSED",
        "CONFIRMED PAUSED, 2028-01-19, PAUSED",
        "CONFIRMED PAUSED, 2028-01-20, LAPSED",
        "CONFIRMED PAUSED RECONFIRMED, 2026-11-22, PAUSED",
        "CONFIRMED PAUSED RESUMED, 2026-11-21, LISTED",
        "CONFIRMED RECONFIRMED, 2028-11-20, LISTED",
        "CONFIRMED RECONFIRMED, 2028-11-21, RECONFIRM_DUE",
        "CONFIRMED PAUSED REMOVED, 2026-11-21, REMOVED",
        "CONFIRMED REMOVED, 2036-11-21, REMOVED",
        "QUERIED LEFT, 2026-11-21, LEFT",
        "CONFIRMED LEFT, 2036-11-21, LEFT"
    })
    void standsWhereItsActsAndItsDatesSay(String acts, LocalDate day, EndorsementState state) {
        assertThat(endorsement(acts).on(day, RULE, LONDON)).isEqualTo(state);
    }

    @Test
    void isRemindedAndOpenedBeforeItIsDueAndLapsesAfterIt() {
        var due = RULE.due(CONFIRMED);

        assertThat(due).isEqualTo(LocalDate.of(2027, 11, 21));
        assertThat(RULE.reminded(due))
                .containsExactly(LocalDate.of(2027, 9, 22), LocalDate.of(2027, 10, 22), LocalDate.of(2027, 11, 21));
        assertThat(RULE.opens(due)).isEqualTo(LocalDate.of(2027, 9, 22));
        assertThat(RULE.lapses(due)).isEqualTo(LocalDate.of(2028, 1, 20));
        assertThat(RULE.due(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void onlyWhatIsListedIsShownAndWhatIsOverIsOver() {
        assertThat(Arrays.stream(EndorsementState.values()).filter(EndorsementState::listed))
                .containsExactly(EndorsementState.LISTED, EndorsementState.RECONFIRM_DUE);
        assertThat(Arrays.stream(EndorsementState.values()).filter(EndorsementState::over))
                .containsExactly(EndorsementState.LAPSED, EndorsementState.REMOVED, EndorsementState.LEFT);
    }

    @Test
    void aChecklistNamesWhatWouldHelpAndLooksAtNothingThatComesLater() {
        var list = new Checklist(
                List.of(criterion("seat", false), criterion("sticker", true), criterion("cctv", false)),
                List.of(new Checklist.Rule(2, List.of("seat", "sticker"))),
                Map.of("camden", List.of(new Checklist.Rule(1, List.of("cctv", "seat")))));

        assertThat(list.unmet(null, Set.of("seat"))).isEmpty();
        assertThat(list.unmet("camden", Set.of()))
                .extracting(Checklist.Unmet::missing)
                .containsExactly(List.of("seat"), List.of("cctv", "seat"));
        assertThat(list.unmet("camden", Set.of("cctv")))
                .extracting(Checklist.Unmet::missing)
                .containsExactly(List.of("seat"));
        assertThat(list.asked(null)).extracting(Checklist.Criterion::code).containsExactly("seat", "sticker");
        assertThat(list.asked("camden")).hasSize(3);
    }

    @Test
    void aPlaceIsTheSameHoweverItIsTyped() {
        var cafe = new Place("The Corner Café", "1 High Street, London", null);

        assertThat(cafe.same(new Place("the corner CAFÉ.", "1, High  Street London", null)))
                .isTrue();
        assertThat(cafe.same(new Place("The Corner Café", "2 High Street, London", null)))
                .isFalse();
    }

    static Checklist.Criterion criterion(String code, boolean after) {
        return new Checklist.Criterion(code, new Wording(Map.of("en", code)), after);
    }

    static Endorsement endorsement(String acts) {
        var at = CONFIRMED.atTime(9, 0).atZone(LONDON).toInstant();
        return new Endorsement(
                new EndorsementId(new UUID(0, 1)),
                new SchemeCode("portum"),
                new PackVersion("1", "0".repeat(64)),
                new OrganisationId(new UUID(0, 2)),
                null,
                null,
                new Place("A Firm", null, null),
                Map.of(),
                Set.of(),
                Set.of(),
                "supplier-1",
                at,
                Arrays.stream(acts.split(" "))
                        .filter(act -> !act.isEmpty())
                        .map(act -> new Act(Kind.valueOf(act), "Why.", "nbcc", "checker", at))
                        .toList(),
                0);
    }
}
