package tabard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says moments where these pages are read, for templates. */
@Component("moments")
class Moments {

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return said(moment, "d MMMM uuuu");
    }

    /** The day and the minute of a moment. */
    public String minute(Instant moment) {
        return said(moment, "d MMMM uuuu, HH:mm");
    }

    private String said(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(moment.atZone(clock.getZone()));
    }
}
