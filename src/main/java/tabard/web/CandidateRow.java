package tabard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of an application, and how far their own part has come.
 *
 * @param state {@code none}, {@code invited}, {@code ended}, {@code link}, {@code paper}, {@code more} or {@code withdrawn}
 * @param day since when, or until when where the person is invited
 * @param consent the id of their consent; null where there is none
 * @param mail what became of the e-mail with the link that stands: {@code WAITING}, {@code SENT} or {@code GIVEN_UP}; null where
 *     none brought it
 */
record CandidateRow(
        String person,
        String name,
        String state,
        @Nullable LocalDate day,
        @Nullable String consent,
        @Nullable String mail) {

    /** Whether nothing more is needed of them. */
    public boolean done() {
        return state.equals("link") || state.equals("paper");
    }
}
