package tabard.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** When a yearly declaration is due, on both axes of time and on both sides of each day. */
class DeclarationDaysTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final PersonId ANN = new PersonId(UUID.randomUUID());
    static final String LATER = "2040-01-01T00:00:00Z";

    @Test
    void itFallsOnTheAnniversaryOfTheClearanceSinceTheUnitAsks() {
        assertThat(due(asked("2026-01-01"), "2026-03-10", "2026-12-01")).isEqualTo("2027-03-10");
        assertThat(due(asked("2026-01-01"), "2024-03-10", "2029-12-01")).isEqualTo("2026-03-10");
        assertThat(due(asked("2026-03-09"), "2024-03-10", "2026-12-01")).isEqualTo("2026-03-10");
        assertThat(due(asked("2026-03-10"), "2024-03-10", "2026-12-01")).isEqualTo("2027-03-10");
        assertThat(due(asked("2026-01-01"), "2024-02-29", "2026-12-01")).isEqualTo("2026-02-28");
    }

    @Test
    void whereTheUnitDoesNotAskNoneIsDue() {
        assertThat(due(List.of(), "2026-03-10", "2027-12-01")).isEqualTo("none");
        assertThat(due(asked("2026-06-01"), "2026-03-10", "2026-05-31")).isEqualTo("none");
        assertThat(due(asked("2026-06-01"), "2026-03-10", "2026-06-01")).isEqualTo("2027-03-10");
        var stopped = List.of(terms(true, "2026-01-01"), terms(false, "2027-01-01"), terms(true, "2028-04-01"));
        assertThat(due(stopped, "2026-03-10", "2026-12-31")).isEqualTo("2027-03-10");
        assertThat(due(stopped, "2026-03-10", "2027-01-01")).isEqualTo("none");
        assertThat(due(stopped, "2026-03-10", "2028-04-01")).isEqualTo("2029-03-10");
    }

    @Test
    void aUnitThatSaysSoAgainHasAskedAllAlong() {
        var said = List.of(terms(true, "2026-01-01"), terms(true, "2027-04-01"));

        assertThat(due(said, "2026-03-10", "2027-05-01")).isEqualTo("2027-03-10");
    }

    @Test
    void aDeclarationCountsForTheAnniversaryThatComesAtMostNinetyDaysAfterIt() {
        assertThat(due("2026-12-09", "2027-03-10")).isEqualTo("2027-03-10");
        assertThat(due("2026-12-10", "2027-03-10")).isEqualTo("2028-03-10");
        assertThat(due("2027-03-20", "2027-03-19")).as("not made yet").isEqualTo("2027-03-10");
        assertThat(due("2027-03-20", "2027-03-20")).isEqualTo("2028-03-10");
    }

    @Test
    void whatWasNotKnownAndWhatAnotherForceWasToldDoesNotCount() {
        var made = new Declaration(ANN, DORSET, day("2027-03-01"), false, Instant.parse("2027-03-05T09:00:00Z"));
        var days = new DeclarationDays(asked("2026-01-01"), List.of(made));

        assertThat(days.due(DORSET, day("2026-03-10"), day("2027-04-01"), Instant.parse("2027-03-05T08:59:59Z")))
                .contains(day("2027-03-10"));
        assertThat(days.due(DORSET, day("2026-03-10"), day("2027-04-01"), Instant.parse("2027-03-05T09:00:00Z")))
                .contains(day("2028-03-10"));
        var elsewhere = new Declaration(ANN, new ForceCode("kent"), made.on(), false, made.knownFrom());
        assertThat(new DeclarationDays(asked("2026-01-01"), List.of(elsewhere))
                        .due(DORSET, day("2026-03-10"), day("2027-04-01"), Instant.parse(LATER)))
                .contains(day("2027-03-10"));
    }

    private static String due(String declared, String on) {
        var made = new Declaration(ANN, DORSET, day(declared), true, Instant.EPOCH);
        return words(new DeclarationDays(asked("2026-01-01"), List.of(made)), "2026-03-10", on);
    }

    private static String due(List<DeclarationTerms> terms, String granted, String on) {
        return words(new DeclarationDays(terms, List.of()), granted, on);
    }

    private static String words(DeclarationDays days, String granted, String on) {
        return days.due(DORSET, day(granted), day(on), Instant.parse(LATER))
                .map(LocalDate::toString)
                .orElse("none");
    }

    private static List<DeclarationTerms> asked(String from) {
        return List.of(terms(true, from));
    }

    private static DeclarationTerms terms(boolean asked, String from) {
        return new DeclarationTerms(DORSET, asked, day(from), Instant.parse(from + "T09:00:00Z"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
