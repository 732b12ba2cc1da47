package tabard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.Advice;
import tabard.powers.Argument;
import tabard.powers.Explanation;
import tabard.powers.Reason;
import tabard.powers.Rule;
import tabard.powers.Wording;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * How the words of the rules are stored with a decision: the English as it was said that day, and beside it the wording and
 * what it is about, so that the same can be said in Welsh. What was stored before wordings were kept is read as it was written.
 */
final class StoredWords {

    private StoredWords() {}

    static void register(JsonMapper.Builder json) {
        json.addMixIn(Argument.class, ByKind.class)
                .addMixIn(Reason.class, AsStoredReason.class)
                .addMixIn(Advice.class, AsStoredAdvice.class);
    }

    /** A reason as it is stored. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredReason(
            Rule rule,
            String provision,
            String message,
            String needs,
            @Nullable Wording wording,
            @Nullable List<Argument> arguments) {}

    /** Advice as it is stored. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredAdvice(
            Advice.Kind rule,
            String message,
            @Nullable Wording wording,
            @Nullable List<Argument> arguments) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface ByKind {}

    @JsonSerialize(converter = FromReason.class)
    @JsonDeserialize(converter = ToReason.class)
    private interface AsStoredReason {}

    @JsonSerialize(converter = FromAdvice.class)
    @JsonDeserialize(converter = ToAdvice.class)
    private interface AsStoredAdvice {}

    private static Explanation explanation(
            @Nullable Wording wording, @Nullable List<Argument> arguments, String message, String needs) {
        return wording == null || arguments == null
                ? new Explanation.Written(message, needs)
                : new Explanation.Worded(wording, arguments);
    }

    private static @Nullable Wording wording(Explanation explanation) {
        return explanation instanceof Explanation.Worded worded ? worded.wording() : null;
    }

    private static @Nullable List<Argument> arguments(Explanation explanation) {
        return explanation instanceof Explanation.Worded worded ? worded.arguments() : null;
    }

    static final class FromReason extends StdConverter<Reason, StoredReason> {

        @Override
        public StoredReason convert(Reason reason) {
            return new StoredReason(
                    reason.rule(),
                    reason.provision(),
                    reason.message(),
                    reason.needs(),
                    wording(reason.explanation()),
                    arguments(reason.explanation()));
        }
    }

    static final class ToReason extends StdConverter<StoredReason, Reason> {

        @Override
        public Reason convert(StoredReason stored) {
            return new Reason(
                    stored.rule(),
                    stored.provision(),
                    explanation(stored.wording(), stored.arguments(), stored.message(), stored.needs()));
        }
    }

    static final class FromAdvice extends StdConverter<Advice, StoredAdvice> {

        @Override
        public StoredAdvice convert(Advice advice) {
            return new StoredAdvice(
                    advice.rule(), advice.message(), wording(advice.explanation()), arguments(advice.explanation()));
        }
    }

    static final class ToAdvice extends StdConverter<StoredAdvice, Advice> {

        @Override
        public Advice convert(StoredAdvice stored) {
            return new Advice(stored.rule(), explanation(stored.wording(), stored.arguments(), stored.message(), ""));
        }
    }
}
