package tabard.endorsement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * One scheme without powers, as one version of its pack has it.
 *
 * @param about one paragraph for the public
 * @param owner who runs it
 * @param word what somebody listed is called, such as {@code supporter}; never {@code accredited}
 * @param process the model that its applications follow
 * @param reviewer which accounts check
 * @param force the one force whose officers check; null where the applicant names it, or where checkers do
 * @param basis the lawful basis on which it is run, for the ledger and the public
 * @param sticker the words of its window sticker; null where there is none
 * @param variants the names of its variants by code, in the order of the pack; empty where there are none
 * @param questions its form, in order
 * @param groups questions of which at least so many are answered
 * @param declared what whoever sends it declares
 */
public record EndorsementScheme(
        SchemeCode code,
        PackVersion version,
        Wording name,
        Wording about,
        Wording owner,
        Wording word,
        Subject subject,
        String process,
        Reviewer reviewer,
        @Nullable ForceCode force,
        Wording basis,
        Reconfirmation reconfirmation,
        @Nullable Wording sticker,
        Map<String, Wording> variants,
        List<Question> questions,
        List<Checklist.Rule> groups,
        Wording declared,
        Checklist checklist) {

    /** Who or what is listed. */
    public enum Subject {
        /** The organisation that applies. */
        ORGANISATION,
        /** A place that the organisation runs. */
        PLACE,
        /** An agreement of the organisation with a force. */
        AGREEMENT
    }

    /** Which accounts check. */
    public enum Reviewer {
        /** The checkers of voluntary schemes. */
        CHECKER,
        /** The accreditation officers of one force. */
        OFFICER
    }

    public EndorsementScheme {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    /** Finds a question of its form. */
    public Optional<Question> question(String question) {
        return questions.stream().filter(one -> one.code().equals(question)).findFirst();
    }

    /** The questions of a variant, in order. */
    public List<Question> asked(@Nullable String variant) {
        return questions.stream().filter(one -> one.askedOf(variant)).toList();
    }

    /** Whether each applicant names the force whose officers check. */
    public boolean forceNamed() {
        return reviewer == Reviewer.OFFICER && force == null;
    }
}
