package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A power in plain words.
 *
 * @param paragraph the paragraph of the schedule, such as {@code 8B}
 * @param provision the same as lawyers cite it, such as {@code PRA 2002 Sch 5 para 8B}
 * @param conditions what limits its use
 * @param trainingRoute the training that suits it, matched by the routes of the courses; null for a repealed power
 */
public record PowerWords(
        String name,
        String summary,
        String paragraph,
        String provision,
        String category,
        List<String> parentLegislation,
        @Nullable String placeNote,
        List<Condition> conditions,
        List<Note> notes,
        List<Amendment> amendments,
        @Nullable String trainingRoute,
        List<String> sources,
        Confidence confidence) {

    /** One limit on the use of a power. */
    public record Condition(String text, Confidence confidence) {}

    /** A remark for lawyers, and for which countries. */
    public record Note(Set<Country> countries, String text, Confidence confidence) {}

    /** A past change to the paragraph that did not end it. */
    public record Amendment(LocalDate on, String instrument, String effect, Confidence confidence) {}

    public PowerWords {
        parentLegislation = List.copyOf(parentLegislation);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
        amendments = List.copyOf(amendments);
        sources = List.copyOf(sources);
    }
}
