package tabard.powers;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.Argument.Count;
import tabard.powers.Argument.Counted;
import tabard.powers.Explanation.Piece;

/** Puts what the rules say into words, in English or in Welsh. Whatever has no Welsh stays English and is marked so. */
final class Explanations {

    private static final Locale WELSH = Locale.of("cy");
    private static final Explanations IN_ENGLISH = new Explanations(Locale.UK);
    private static final Explanations IN_WELSH = new Explanations(WELSH);

    private final Locale language;
    private final ResourceBundle words;
    private final ResourceBundle names;
    private final DateTimeFormatter day;

    private Explanations(Locale language) {
        this.language = language;
        this.words = bundle("messages-rules");
        this.names = bundle("messages-powers");
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
    }

    /** Whoever reads neither language reads English. */
    static Explanations in(Locale language) {
        return language.getLanguage().equals(WELSH.getLanguage()) ? IN_WELSH : IN_ENGLISH;
    }

    /** Says a sentence of the bundle about these things. */
    List<Piece> say(String key, List<? extends Argument> arguments) {
        var said = arguments.stream().map(this::say).toList();
        var texts = said.stream().map(Explanation::text).toArray();
        var sentence = new MessageFormat(words.getString(key), language).formatToCharacterIterator(texts);
        var pieces = new ArrayList<Piece>();
        for (int at = sentence.getBeginIndex(); at < sentence.getEndIndex(); at = sentence.getRunLimit()) {
            sentence.setIndex(at);
            if (sentence.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer argument) {
                said.get(argument).forEach(piece -> join(pieces, piece));
            } else {
                join(pieces, new Piece(run(sentence), false));
            }
        }
        return List.copyOf(pieces);
    }

    /** Adds some words to those before them, unless they are in another language. */
    private void join(List<Piece> pieces, Piece next) {
        var english = next.english() && language.equals(WELSH);
        if (!pieces.isEmpty() && pieces.getLast().english() == english) {
            pieces.add(new Piece(pieces.removeLast().text() + next.text(), english));
        } else {
            pieces.add(new Piece(next.text(), english));
        }
    }

    private String word(String key) {
        return words.getString(key);
    }

    private List<Piece> say(Argument argument) {
        return switch (argument) {
            case Argument.NamedPower(var code, var name) -> quoted(name("power." + code, name));
            case Argument.AnyOfPowers(var powers) ->
                listed(powers.stream().map(this::say).toList(), "rule.or");
            case Argument.NamedForce(var code, var name) -> List.of(name("force." + code, name));
            case Argument.Day(var on) -> plain(day(on));
            case Argument.Length(var length) -> length(length);
            case Argument.Number(var number) -> plain(Integer.toString(number));
            case Count count -> count(count);
            case Argument.Countries(var countries) -> plain(word("rule.in." + in(countries)));
            case Argument.Level(var level) -> plain(word("rule.level." + level));
            case Argument.OtherVetting(var others) ->
                others.stream().flatMap(other -> other(other).stream()).toList();
            case Argument.Quoted(var text) -> quoted(new Piece(text, true));
            case Argument.Code(var text) -> plain(text);
            case Argument.English(var text) -> List.of(new Piece(text, true));
        };
    }

    private List<Piece> other(Argument.OtherClearance other) {
        var instead =
                say("rule.vetting.or." + other.outcome(), List.of(new Argument.Code(other.authority()), other.force()));
        return Stream.concat(plain(" ").stream(), instead.stream()).toList();
    }

    private String day(LocalDate on) {
        return day.format(on);
    }

    private List<Piece> length(Period length) {
        return listed(
                Stream.of(
                                new Count(length.getYears(), Counted.YEAR),
                                new Count(length.getMonths(), Counted.MONTH),
                                new Count(length.getDays(), Counted.DAY))
                        .filter(count -> count.number() != 0)
                        .map(this::count)
                        .toList(),
                "rule.count.and");
    }

    private List<Piece> count(Count count) {
        var key = "rule.count." + count.of() + (count.number() == 1 ? ".one" : ".many");
        return say(key, List.of(new Argument.Number(count.number())));
    }

    private Piece name(String key, String english) {
        try {
            return language.equals(WELSH) ? new Piece(names.getString(key), false) : new Piece(english, true);
        } catch (MissingResourceException noWelsh) {
            return new Piece(english, true);
        }
    }

    private List<Piece> quoted(Piece name) {
        return language.equals(WELSH)
                ? List.of(new Piece("‘", false), name, new Piece("’", false))
                : List.of(new Piece("'", false), name, new Piece("'", false));
    }

    /** Joins names: {@code a}, {@code a and b}, {@code a, b and c}. */
    private List<Piece> listed(List<List<Piece>> names, String last) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < names.size(); at++) {
            if (at > 0) {
                pieces.add(new Piece(at == names.size() - 1 ? " " + word(last) + " " : ", ", false));
            }
            pieces.addAll(names.get(at));
        }
        return pieces;
    }

    private static String in(List<Country> countries) {
        return countries.stream().sorted().map(Country::name).collect(Collectors.joining("-"));
    }

    private static List<Piece> plain(String text) {
        return List.of(new Piece(text, false));
    }

    private static String run(AttributedCharacterIterator sentence) {
        var run = new StringBuilder();
        for (int at = sentence.getIndex(); at < sentence.getRunLimit(); at++) {
            run.append(sentence.setIndex(at));
        }
        return run.toString();
    }

    private ResourceBundle bundle(String name) {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name, language, exact);
    }
}
