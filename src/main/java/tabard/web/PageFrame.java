package tabard.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.access.SignedIn;

/** What the layout says around every page, error pages included: language, menu, who is signed in. */
@Component("frame")
class PageFrame {

    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final DateTimeFormatter PLAIN_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final HttpServletRequest request;
    private final SiteSettings settings;
    private final MessageSource words;

    PageFrame(HttpServletRequest request, SiteSettings settings, MessageSource words) {
        this.request = request;
        this.settings = settings;
        this.words = words;
    }

    /** One entry of the menu. */
    record Entry(String href, String key, boolean current) {}

    /** The same page in a language; the address is only a query, so that it can never lead elsewhere. */
    record Version(String tag, String href, boolean current) {}

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public boolean demo() {
        return settings.demo();
    }

    public SiteSettings.@Nullable Operator operator() {
        return settings.operator();
    }

    public @Nullable String signedInAs() {
        return SignedIn.find().map(SignedIn::displayName).orElse(null);
    }

    /** What stands in the menu itself. */
    public List<Entry> navigation() {
        return entries().stream().limit(Navigation.FIRST).toList();
    }

    /** What is one click further. */
    public List<Entry> furtherNavigation() {
        return entries().stream().skip(Navigation.FIRST).toList();
    }

    private List<Entry> entries() {
        var seen = Navigation.entries().stream()
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(request::isUserInRole))
                .toList();
        var current = seen.stream()
                .filter(entry -> entry.leadsTo(path()))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
        return seen.stream()
                .map(entry -> new Entry(
                        entry.href(), entry.key(), current.filter(entry::equals).isPresent()))
                .toList();
    }

    public List<Version> versions() {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Version(language.tag(), in(language), language.tag().equals(language())))
                .toList();
    }

    /** The status whose words an error page borrows: its own, or where it has none those of its family. */
    public int kindOf(@Nullable Integer status) {
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR.value() : status;
        if (words.getMessage("error.%d.title".formatted(known), null, null, Locale.ROOT) != null) {
            return known;
        }
        return known < 500 ? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    /** A sentence of the catalogue with its days as people read them: it is in English, and so are they. */
    public String withDays(String sentence) {
        return withDays(sentence, Locale.UK);
    }

    /** A sentence in somebody's language, with its days as people read them in that language. */
    public String withDays(String sentence, Locale locale) {
        var format = PLAIN_DAY.withLocale(locale);
        return ISO_DAY.matcher(sentence).replaceAll(day -> plain(day.group(), format));
    }

    private static String plain(String day, DateTimeFormatter format) {
        try {
            return format.format(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return day;
        }
    }

    private String in(Language language) {
        var query = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam(LanguageChoice.PARAMETER, language.tag())
                .build()
                .getQuery();
        return "?" + query;
    }

    private String path() {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        return path.substring(request.getContextPath().length());
    }
}
