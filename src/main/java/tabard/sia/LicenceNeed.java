package tabard.sia;

import tabard.party.OrganisationKind;

/**
 * Whether a role needs a licence.
 *
 * @param answer yes, no, or that a person has to say
 * @param because the reason, in English, as the data say it
 * @param source where the reason comes from
 */
public record LicenceNeed(Answer answer, String because, String source) {

    /** What the rules say. */
    public enum Answer {
        NEEDED,
        NOT_NEEDED,
        ASK
    }

    /** A role, as an employer names it, and the kind of the employer. */
    public record Role(String name, OrganisationKind employer) {}
}
