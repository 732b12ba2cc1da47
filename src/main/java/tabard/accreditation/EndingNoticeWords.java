package tabard.accreditation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import tabard.accreditation.EndingNotice.Text;

/** Says a notice in the words of the template, of which every version is kept. */
@Component
class EndingNoticeWords {

    /** The template in use. */
    static final String TEMPLATE = "power-ended-1";

    /**
     * What a notice is about.
     *
     * @param chiefOfficer who granted the accreditation
     */
    record About(String power, LocalDate on, String provision, String chiefOfficer, String number, String employer) {}

    /** The notice in a language. */
    Text in(Locale language, About about) {
        var words = ResourceBundle.getBundle(
                "notices/" + TEMPLATE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(about.on());
        Object[] said = {about.power(), day, about.provision(), about.chiefOfficer(), about.number(), about.employer()};
        return new Text(
                say(words, "subject", said),
                say(words, "reason", said),
                say(words, "provision", said),
                say(words, "next", said),
                say(words, "copy", said));
    }

    private static String say(ResourceBundle words, String key, Object... said) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(said);
    }
}
