package tabard.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.scheme.Schemes;

/** What powers are called. */
@Component
class PowerTitles {

    private final Schemes schemes;
    private final MessageSource words;

    PowerTitles(Schemes schemes, MessageSource words) {
        this.schemes = schemes;
        this.words = words;
    }

    /** The name in English; the code where the catalogue has no such power. */
    String english(SchemeCode scheme, PowerCode power) {
        return schemes.catalogue(scheme).find(power).map(Power::name).orElse(power.value());
    }

    /** The name in English, whichever scheme has the power. */
    public String spelled(PowerCode power) {
        return schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .flatMap(scheme -> scheme.powers().find(power).stream())
                .map(Power::name)
                .findFirst()
                .orElse(power.value());
    }

    /** The name in the person's language, where it has one. */
    String own(FindingRow row) {
        var title = words.getMessage("power." + row.code(), null, row.name(), LocaleContextHolder.getLocale());
        return title == null ? row.name() : title;
    }
}
