package tabard.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;

/** Says things in the language of the certificate. The words are in {@code messages-certificate*.properties}. */
record CertificateWords(MessageSource messages, CertificateLanguage language) {

    String say(String key, Object... arguments) {
        return messages.getMessage("certificate." + key, arguments, language.locale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
