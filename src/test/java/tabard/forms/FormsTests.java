package tabard.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every committed form, and its words in both languages. */
class FormsTests {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    static List<Path> files() {
        return FormFixtures.committed();
    }

    @Test
    void areAsManyAsTheStepsNeed() {
        assertThat(files())
                .extracting(file -> Path.of("forms").relativize(file).toString())
                .containsExactly(
                        "accreditation/decide-accreditation.form",
                        "accreditation/recommend-powers.form",
                        "approval/assess-organisation.form",
                        "approval/decide-organisation.form",
                        "approval/record-cpi-recommendation.form",
                        "approval/review-arrangement.form",
                        "approval/supply-organisation-evidence.form",
                        "conduct/answer-complaint.form",
                        "conduct/consider-conduct.form",
                        "conduct/hold-meeting.form",
                        "endorsement/answer-query.form",
                        "endorsement/check-endorsement-at-force.form",
                        "endorsement/check-endorsement.form",
                        "intake/supply-information.form",
                        "policy/approve-policy-change.form",
                        "policy/draft-policy-change.form",
                        "training/record-training-result.form",
                        "training/verify-training.form",
                        "variation/decide-variation.form",
                        "variation/propose-variation.form",
                        "vetting/ask-vetting-again.form",
                        "vetting/ask-vetting-review.form",
                        "vetting/decide-vetting-review.form",
                        "vetting/record-vetting-outcome.form",
                        "withdrawal/act-at-once.form",
                        "withdrawal/decide-withdrawal.form",
                        "withdrawal/propose-withdrawal.form",
                        "withdrawal/record-representations.form",
                        "withdrawal/review-urgent-act.form");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdOnlyWhatWeCanKeepOnTheServer(Path file) {
        var form = FormFixtures.read(file);

        assertThat(form.fields()).isNotEmpty();
        assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void boundEveryText(Path file) {
        for (var field : FormFixtures.read(file).fields()) {
            if (field.kind() instanceof Kind.Words words) {
                assertThat(words.most()).as(field.key()).isBetween(1, 2000);
                assertThat(String.valueOf(FormFixtures.tree(file))).contains("maxLength=" + words.most());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void boundEveryDay(Path file) {
        for (var field : FormFixtures.read(file).fields()) {
            if (field.kind() instanceof Kind.Day day) {
                assertThat(day.first()).as(field.key()).isNotNull();
                assertThat(day.last()).as(field.key()).isNotNull();
            }
        }
    }

    @Test
    void sayInEnglishWhatTheModellerSees() throws IOException {
        var said = new TreeMap<String, String>();
        properties("").forEach((key, text) -> said.put(key.toString(), text.toString()));
        said.keySet().removeIf(key -> key.startsWith("form.error.") || key.endsWith(".title"));

        assertThat(said).isEqualTo(wordsOfTheForms());
    }

    @Test
    void haveATitleAndAllWordsInWelshToo() throws IOException {
        var english = new TreeSet<>(properties("").keySet());

        assertThat(new TreeSet<>(properties("_cy").keySet())).isEqualTo(english);
        for (var file : files()) {
            assertThat(english).contains(FormFixtures.read(file).key());
        }
    }

    @Test
    void haveASentenceForEachErrorInBothLanguages() throws IOException {
        for (var language : List.of("", "_cy")) {
            properties(language).forEach((key, text) -> {
                if (key.toString().startsWith("form.error.")) {
                    var sentence =
                            new MessageFormat(text.toString(), Locale.UK).format(new Object[] {"The label", 7, 8});
                    assertThat(sentence).contains("The label").doesNotContain("{", "}");
                }
            });
        }
        assertThat(properties(""))
                .containsKeys(
                        "form.error.required",
                        "form.error.choose",
                        "form.error.tick",
                        "form.error.once",
                        "form.error.not-offered",
                        "form.error.too-short",
                        "form.error.too-long",
                        "form.error.characters",
                        "form.error.form",
                        "form.error.number",
                        "form.error.decimals",
                        "form.error.too-small",
                        "form.error.too-great",
                        "form.error.day",
                        "form.error.day-incomplete",
                        "form.error.too-early",
                        "form.error.too-late");
    }

    @Test
    void letNoTwoShareAName() {
        var form = FormFixtures.committed("verify-training");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forms(List.of(form, form)))
                .withMessage("Two forms are called verify-training.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forms(List.of(form)).get("nothing"))
                .withMessage("There is no form 'nothing'.");
    }

    @Test
    void takeAClearance() {
        var answers = FormFixtures.committed("record-vetting-outcome")
                .check(
                        Map.of(
                                "outcome", List.of("CLEARED"),
                                "level", List.of("NPPV2_FULL"),
                                "granted", List.of("2026-11-21"),
                                "expires-day", List.of("21"),
                                "expires-month", List.of("11"),
                                "expires-year", List.of("2031"),
                                "reference", List.of(" VU/26-118 "),
                                "_csrf", List.of("x")),
                        TODAY);

        assertThat(answers)
                .isEqualTo(new Answers(
                        Map.of(
                                "outcome", "CLEARED",
                                "level", "NPPV2_FULL",
                                "granted", TODAY,
                                "expires", LocalDate.parse("2031-11-21"),
                                "reference", "VU/26-118"),
                        List.of()));
    }

    @Test
    void askForAllFourFindingsAndTheirBasis() {
        var answers = FormFixtures.committed("recommend-powers").check(Map.of(), TODAY);

        assertThat(answers.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "employer",
                        "employerBasis",
                        "suitable",
                        "suitableBasis",
                        "capable",
                        "capableBasis",
                        "trained",
                        "trainedBasis");
    }

    @Test
    void letNobodyDecideWithoutHavingConsideredTheTests() {
        var form = FormFixtures.committed("decide-accreditation");

        assertThat(form.check(Map.of("reason", List.of("Enough.")), TODAY).errors())
                .containsExactly(new FieldError(
                        "testsConsidered",
                        "form.error.tick",
                        "form.decide-accreditation.testsConsidered.label",
                        List.of()));
    }

    private static Map<String, String> wordsOfTheForms() {
        var words = new TreeMap<String, String>();
        for (var file : files()) {
            var form = FormFixtures.read(file);
            form.fields().forEach(field -> words.putAll(wordsOf(form, field)));
        }
        return words;
    }

    private static Map<String, String> wordsOf(Form form, Field field) {
        var words = new LinkedHashMap<String, String>();
        words.put(form.key(field, "label"), field.label());
        if (!field.description().isEmpty()) {
            words.put(form.key(field, "description"), field.description());
        }
        var options = switch (field.kind()) {
            case Kind.OneOf oneOf -> oneOf.options();
            case Kind.AnyOf anyOf -> anyOf.options();
            default -> List.<Kind.Option>of();
        };
        options.forEach(option -> words.put(form.key(field, "option." + option.value()), option.label()));
        return words;
    }

    private static Properties properties(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages-forms%s.properties".formatted(language)))) {
            properties.load(reader);
        }
        return properties;
    }
}
