package tabard.certificate;

import java.util.Locale;

/** The language a certificate is written in: English, or Welsh where the holder or the force asks for it. */
public enum CertificateLanguage {
    EN("en-GB"),
    CY("cy-GB");

    private final Locale locale;

    CertificateLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The one a reader of this locale reads: Welsh where it is asked for, and otherwise English. */
    static CertificateLanguage of(Locale locale) {
        return CY.locale.getLanguage().equals(locale.getLanguage()) ? CY : EN;
    }

    /** The locale whose messages and month names are used. */
    Locale locale() {
        return locale;
    }

    /** The BCP 47 tag that tells a screen reader which language to speak. */
    String tag() {
        return locale.toLanguageTag();
    }
}
