package tabard.scheme;

/**
 * What the certificates and letters of a scheme cite, each provision in full, such as {@code Police Reform Act 2002, section 41}.
 *
 * @param grantedUnder the provision under which the chief officer accredits
 * @param powersIn the provision that lists the powers
 * @param shownUnder the duty to show the accreditation on request
 * @param wornUnder the duty to wear uniform and badge
 * @param employmentUnder the tie to the course of employment
 * @param lastsUnder for how long an accreditation lasts, and its renewal
 * @param endsUnder the endings by law
 * @param changedUnder the power to change or withdraw it by notice
 * @param copiedUnder the employer's copy of that notice
 * @param liableUnder the employer's liability
 * @param badge what can be said of the badge
 * @param writtenIn the language of the scheme's own words, {@code en} or {@code cy}: powers, offences, these citations
 */
public record Citations(
        String grantedUnder,
        String powersIn,
        String shownUnder,
        String wornUnder,
        String employmentUnder,
        String lastsUnder,
        String endsUnder,
        String changedUnder,
        String copiedUnder,
        String liableUnder,
        String badge,
        String writtenIn) {

    static Citations read(PackEntry entry) {
        return new Citations(
                entry.text("granted_under"),
                entry.text("powers_in"),
                entry.text("shown_under"),
                entry.text("worn_under"),
                entry.text("employment_under"),
                entry.text("lasts_under"),
                entry.text("ends_under"),
                entry.text("changed_under"),
                entry.text("copied_under"),
                entry.text("liable_under"),
                entry.text("badge"),
                language(entry));
    }

    private static String language(PackEntry entry) {
        var language = entry.text("written_in");
        if (!language.equals("en") && !language.equals("cy")) {
            throw entry.fault("written_in", "'%s' is not en or cy".formatted(language));
        }
        return language;
    }
}
