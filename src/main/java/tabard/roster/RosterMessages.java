package tabard.roster;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says findings in words, in English or Welsh. */
public final class RosterMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RosterMessages() {}

    /** The sentence of a finding: what is wrong, and what to do. */
    public static String text(RosterFinding finding, Locale locale) {
        var format = new MessageFormat(
                ResourceBundle.getBundle("messages-roster", locale, NO_FALLBACK)
                        .getString(finding.code().key()),
                locale);
        return format.format(finding.arguments().stream()
                .map(text -> finding.code().namesADay() ? day(text, locale) : text)
                .toArray());
    }

    /** The sentence, after the heading of its column where it has one. */
    public static String labelled(RosterFinding finding, Locale locale) {
        var field = finding.field();
        return field == null ? text(finding, locale) : "%s: %s".formatted(field.heading(locale), text(finding, locale));
    }

    /** Days travel as 2026-11-21 and are read as 21 November 2026. */
    private static String day(String iso, Locale locale) {
        return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }
}
