package tabard.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.forms.FormFixtures.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTests {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    static final Form TEXT = form("""
            {'type': 'textfield', 'key': 'a', 'label': 'A',
             'validate': {'minLength': 2, 'maxLength': 4, 'pattern': '^[A-Zé😀]*$'}}""");
    static final Form LONG_TEXT =
            form("{'type': 'textarea', 'key': 'a', 'label': 'A', 'validate': {'required': true, 'maxLength': 5}}");
    static final Form NUMBER =
            form("{'type': 'number', 'key': 'a', 'label': 'A', 'decimalDigits': 1, 'validate': {'min': 1, 'max': 10}}");
    static final Form TICK = form("{'type': 'checkbox', 'key': 'a', 'label': 'A'}");
    static final Form CHOICE = form("""
            {'type': 'select', 'key': 'a', 'label': 'A', 'validate': {'required': true},
             'values': [{'value': 'X', 'label': 'x'}, {'value': 'Y', 'label': 'y'}]}""");
    static final Form LIST = form("""
            {'type': 'checklist', 'key': 'a', 'label': 'A', 'validate': {'required': true},
             'values': [{'value': 'X', 'label': 'x'}, {'value': 'Y', 'label': 'y'}]}""");
    static final Form DAY = form("""
            {'type': 'datetime', 'subtype': 'date', 'key': 'a', 'dateLabel': 'A',
             'properties': {'first': '2000-01-01', 'last': 'today+P1Y'}}""");

    enum Letter {
        X,
        Y
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "ABCD", " AB ", "é😀😀😀"})
    void takeAText(String given) {
        assertThat(answer(TEXT, given)).isEqualTo(new Answers(Map.of("a", given.strip()), List.of()));
    }

    @Test
    void sayWhyATextWillNotDo() {
        assertThat(error(TEXT, "A")).isEqualTo(error("too-short", 2));
        assertThat(error(TEXT, "ABCDEF")).isEqualTo(error("too-long", 4, 2));
        assertThat(error(TEXT, "ab")).isEqualTo(error("form"));
        assertThat(error(TEXT, "A\u0000B")).isEqualTo(error("characters"));
        assertThat(error(TEXT, "A\nB")).isEqualTo(error("characters"));
        assertThat(error(TEXT, "A\u202EB")).isEqualTo(error("characters"));
        assertThat(error(TEXT, "A\uD800")).isEqualTo(error("characters"));
        assertThat(error(TEXT, "AB", "CD")).isEqualTo(error("once"));
    }

    @Test
    void countALineBreakOnce() {
        assertThat(answer(LONG_TEXT, "ab\r\ncd")).isEqualTo(new Answers(Map.of("a", "ab\ncd"), List.of()));
        assertThat(error(LONG_TEXT, "ab\r\ncde")).isEqualTo(error("too-long", 5, 1));
    }

    @Test
    void mayBeLeftEmptyUnlessRequired() {
        assertThat(answer(TEXT, "")).isEqualTo(new Answers(Map.of(), List.of()));
        assertThat(answer(TEXT)).isEqualTo(new Answers(Map.of(), List.of()));
        assertThat(error(LONG_TEXT, "   ")).isEqualTo(error("required"));
        assertThat(error(CHOICE)).isEqualTo(error("choose"));
        assertThat(error(LIST)).isEqualTo(error("choose"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "10", "10.0"})
    void takeANumber(String given) {
        assertThat(answer(NUMBER, given).number("a")).contains(new BigDecimal(given));
    }

    @ParameterizedTest
    @CsvSource({"0.9,too-small,1", "10.1,too-great,10", "1.25,decimals,1"})
    void sayWhichBoundANumberBreaks(String given, String message, BigDecimal bound) {
        var named = message.equals("decimals") ? (Object) 1 : bound;
        assertThat(error(NUMBER, given)).isEqualTo(error(message, named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1e5", "1,5", "+1", "NaN", "٣", "99999999999999999999"})
    void sayWhatIsNoNumber(String given) {
        assertThat(error(NUMBER, given)).isEqualTo(error("number"));
    }

    @Test
    void takeATick() {
        assertThat(answer(TICK, "on").ticked("a")).isTrue();
        assertThat(answer(TICK, "true").ticked("a")).isTrue();
        assertThat(answer(TICK, "false").ticked("a")).isFalse();
        assertThat(answer(TICK).ticked("a")).isFalse();
        assertThat(error(TICK, "maybe")).isEqualTo(error("not-offered"));
    }

    @Test
    void takeOnlyWhatIsOffered() {
        assertThat(answer(CHOICE, "X").choice("a", Letter.class)).contains(Letter.X);
        assertThat(error(CHOICE, "Z")).isEqualTo(error("not-offered"));
        assertThat(answer(LIST, "Y", "X", "Y").several("a")).containsExactly("X", "Y");
        assertThat(error(LIST, "X", "Z")).isEqualTo(error("not-offered"));
    }

    @Test
    void takeADayWholeOrInThreeBoxes() {
        assertThat(answer(DAY, "2026-02-28").day("a")).contains(LocalDate.parse("2026-02-28"));
        assertThat(boxes("8", "2", "2026").day("a")).contains(LocalDate.parse("2026-02-08"));
        assertThat(boxes("", "", "")).isEqualTo(new Answers(Map.of(), List.of()));
    }

    @Test
    void keepADayWithinItsBounds() {
        assertThat(answer(DAY, "2000-01-01").good()).isTrue();
        assertThat(error(DAY, "1999-12-31")).isEqualTo(error("too-early", LocalDate.parse("2000-01-01")));
        assertThat(answer(DAY, "2027-11-21").good()).isTrue();
        assertThat(error(DAY, "2027-11-22")).isEqualTo(error("too-late", LocalDate.parse("2027-11-21")));
    }

    @Test
    void sayWhatIsNoDay() {
        assertThat(error(DAY, "2026-02-29")).isEqualTo(error("day"));
        assertThat(error(DAY, "29/02/2024")).isEqualTo(error("day"));
        assertThat(error(DAY, "2026-11-21T09:00")).isEqualTo(error("day"));
        assertThat(boxes("21", "", "2026").errors()).containsExactly(error("day-incomplete"));
        assertThat(boxes("21", "Nov", "2026").errors()).containsExactly(error("day"));
        assertThat(boxes("21", "11", "26").errors()).containsExactly(error("day"));
    }

    private static Answers boxes(String day, String month, String year) {
        return DAY.check(Map.of("a-day", List.of(day), "a-month", List.of(month), "a-year", List.of(year)), TODAY);
    }

    private static Answers answer(Form form, String... given) {
        return form.check(Map.of("a", List.of(given)), TODAY);
    }

    private static FieldError error(Form form, String... given) {
        var answers = answer(form, given);
        assertThat(answers.good()).isFalse();
        return answers.errors().getFirst();
    }

    private static FieldError error(String message, Object... arguments) {
        return new FieldError("a", "form.error." + message, "form.small.a.label", List.of(arguments));
    }
}
