package tabard.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import tabard.notice.NoticeContent.Section;
import tabard.party.Language;
import tabard.powers.PowerCode;

/** Says a notice in the words of its template, in the language it is for. */
@Component
class NoticeWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final MessageSource MESSAGES = messages();

    /** The locale of a language. */
    static Locale locale(Language language) {
        return language == Language.CY ? Locale.of("cy") : Locale.UK;
    }

    /** A word of the house in a language; the words of every notice are in {@code messages-notice*.properties}. */
    String say(Language language, String key, Object... arguments) {
        return MESSAGES.getMessage(key, arguments, locale(language));
    }

    /** What a power is called in a language, or in English where it has no name there. */
    String power(PowerCode power, Language language, String english) {
        var name = MESSAGES.getMessage("power." + power.value(), null, english, locale(language));
        return name == null ? english : name;
    }

    /** A day as it is written out. */
    String day(Language language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale(language)).format(day);
    }

    /** Everything the notice says. */
    NoticeContent write(Letter letter, NoticeId id, LocalDate today) {
        var template = template(letter.kind(), letter.language());
        var sections = new ArrayList<Section>();
        sections.add(section(letter, "why", List.of(text(letter, template, "reason")), false));
        letter.lists().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(list -> !list.getValue().isEmpty())
                .forEach(list -> sections.add(section(letter, list.getKey(), list.getValue(), true)));
        sections.add(section(letter, "law", List.of(filled(template.getString("provision"), letter.words())), false));
        sections.add(
                section(letter, "next", text(letter, template, "next").lines().toList(), true));
        return new NoticeContent(
                locale(letter.language()),
                letter.from(),
                letter.to(),
                today,
                text(letter, template, "subject"),
                sections,
                say(
                        letter.language(),
                        "notice.letter.foot",
                        id.toString(),
                        letter.kind().template()));
    }

    private Section section(Letter letter, String heading, List<String> texts, boolean list) {
        return new Section(say(letter.language(), "notice.letter." + heading), texts, list);
    }

    private static String text(Letter letter, ResourceBundle template, String part) {
        return filled(
                template.getString(letter.recipient().name().toLowerCase(Locale.ROOT) + "." + part), letter.words());
    }

    /** Fills the placeholders; one that stands for nothing is a fault, and the act whose notice this is does not happen. */
    static String filled(String text, Map<String, String> words) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var word = words.get(found.group(1));
            if (word == null) {
                throw new IllegalStateException("A notice says nothing for {%s}.".formatted(found.group(1)));
            }
            return Matcher.quoteReplacement(word);
        });
    }

    /** The placeholders of a text. */
    static Stream<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1));
    }

    static ResourceBundle template(NoticeKind kind, Language language) {
        return ResourceBundle.getBundle(
                "notices/" + kind.template(),
                locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    // Not the pages' own source: a notice says the same whatever the pages around it are set to.
    private static MessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages-notice", "messages-powers");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
