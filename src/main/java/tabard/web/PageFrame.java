package tabard.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the layout says around every page, error pages included: language, menu, who is signed in. */
@Component("frame")
class PageFrame {

    private final HttpServletRequest request;
    private final SiteSettings settings;

    PageFrame(HttpServletRequest request, SiteSettings settings) {
        this.request = request;
        this.settings = settings;
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
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse(null);
    }

    public List<Entry> navigation() {
        return Navigation.entries().stream()
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(request::isUserInRole))
                .map(entry -> new Entry(entry.href(), entry.key(), entry.leadsTo(path())))
                .toList();
    }

    public List<Version> versions() {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Version(language.tag(), in(language), language.tag().equals(language())))
                .toList();
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
