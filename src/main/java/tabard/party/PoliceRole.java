package tabard.party;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A role with the police that somebody may have beside their employment. It is for a person to look at, and no reason to
 * refuse: forces differ (product rule, INFERRED). An accreditation never lends the powers of such a role, nor the other way round.
 */
public enum PoliceRole {
    /** A special constable. */
    SPECIAL_CONSTABLE("special constable|specials|(heddwas|cwnstabl) arbennig"),
    /** A police community support officer. */
    COMMUNITY_SUPPORT_OFFICER("p?cso|community support officer|scch|swyddog cymorth cymunedol"),
    /** A police support volunteer. */
    SUPPORT_VOLUNTEER("psv|police (support )?volunteer|gwirfoddolwr (cymorth )?(yr )?heddlu");

    private final Pattern words;

    PoliceRole(String words) {
        this.words = Pattern.compile(
                "(?<!\\p{L})(" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Finds the role that an employer's word for somebody's work names, if it names one. */
    public static Optional<PoliceRole> namedIn(String work) {
        return Arrays.stream(values())
                .filter(role -> role.words.matcher(work).find())
                .findFirst();
    }
}
