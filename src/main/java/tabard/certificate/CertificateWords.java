package tabard.certificate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says things in the language of the certificate. The words are in {@code messages-certificate*.properties}. */
record CertificateWords(CertificateLanguage language) {

    private static final MessageSource MESSAGES = messages();

    String say(String key, Object... arguments) {
        return MESSAGES.getMessage("certificate." + key, arguments, language.locale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    // Not the pages' own source: a certificate says the same whatever the pages around it are set to.
    private static MessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages-certificate");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
