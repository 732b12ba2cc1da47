package tabard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;
import tabard.workflow.WaitingTask;

/** Says codes, keys and moments in the language of whoever reads the page. */
@Component
class PageWords {

    private final MessageSource messages;
    private final Forces forces;
    private final Schemes schemes;
    private final Clock clock;

    PageWords(MessageSource messages, Forces forces, Schemes schemes, Clock clock) {
        this.messages = messages;
        this.forces = forces;
        this.schemes = schemes;
        this.clock = clock;
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String force(ForceCode code) {
        return or("force." + code.value(), forces.get(code).name());
    }

    /** A vetting authority: a force by its name, another by its code. */
    String authority(String code) {
        return forces.all().stream()
                .filter(force -> force.code().value().equals(code))
                .findFirst()
                .map(force -> force(force.code()))
                .orElse(code);
    }

    /** A level of vetting: a national one in this language, a force's own by the force's name for it. */
    String level(String code) {
        return or("form.record-vetting-outcome.level.option." + code, code);
    }

    String power(SchemeCode scheme, PowerCode code) {
        return or("power." + code.value(), schemes.catalogue(scheme).get(code).name());
    }

    /** The name of an offence, which the law gives in English. */
    String offence(SchemeCode scheme, PowerCode power, OffenceCode code) {
        var catalogue = schemes.catalogue(scheme);
        return catalogue
                .find(power)
                .flatMap(known -> catalogue.offence(known, code))
                .map(Offence::name)
                .orElse(code.value());
    }

    String step(WaitingTask task) {
        return or("process." + task.matter().process() + "." + task.step(), task.step());
    }

    /** The day of a moment, where these pages are read. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The hour of a moment, where these pages are read. */
    LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private String or(String key, String otherwise) {
        var own = messages.getMessage(key, null, null, locale());
        return own == null ? otherwise : own;
    }
}
