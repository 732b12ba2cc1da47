package tabard.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.Language;

/**
 * A notice that is to be made.
 *
 * @param about what it tells of: one act has one notice for each whom it is for
 * @param language of the notice
 * @param email where whoever it is for is told that it is there; null where no address is known
 * @param words what the placeholders of the template stand for
 * @param lists what it lists, by the heading of the list: {@code accreditations}, {@code powers}, {@code refused}, {@code given}
 */
record Letter(
        NoticeKind kind,
        Recipient recipient,
        String about,
        Subject subject,
        Language language,
        @Nullable String email,
        String from,
        List<String> to,
        Map<String, String> words,
        Map<String, List<String>> lists) {

    /** Whom and what it concerns. */
    record Subject(
            @Nullable PersonId person,
            OrganisationId organisation,
            @Nullable ForceCode force,
            @Nullable CaseReference caseReference,
            @Nullable AccreditationNumber number) {}

    Letter {
        to = List.copyOf(to);
        words = Map.copyOf(words);
        lists = Map.copyOf(lists);
    }

    /** The same with one more list. */
    Letter listing(String heading, List<String> items) {
        var more = new HashMap<>(lists);
        more.put(heading, items);
        return new Letter(kind, recipient, about, subject, language, email, from, to, words, more);
    }

    /** The same with one more word. */
    Letter with(String name, String word) {
        var more = new HashMap<>(words);
        more.put(name, word);
        return new Letter(kind, recipient, about, subject, language, email, from, to, more, lists);
    }
}
