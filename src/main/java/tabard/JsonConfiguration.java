package tabard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tabard.endorsement.EndorsementId;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.Byelaw;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyArea;
import tabard.powers.PowerCode;
import tabard.powers.ReviewIntervals;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * JSON as this house reads and writes it, in its interfaces and its own documents: codes and ids are plain text, and what
 * is unknown, doubled, of another kind or not a plain day is refused.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer wordsOfDecisions() {
        return StoredWords::register;
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json -> json.addModule(words())
                .addMixIn(ForcePolicy.class, OptionalLists.class)
                .addMixIn(ForcePolicy.Recognition.class, WithoutNulls.class)
                .addMixIn(Fee.class, OptionalWords.class)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    /** What a policy may leave out, and then is empty: documents older than these lists are without them. */
    private interface OptionalLists {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Byelaw> byelaws();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PolicyArea> areas();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        ReviewIntervals reviews();
    }

    /** What is not said is not written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {

        /** Where age does not matter the row says so. */
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        Period maxAge();
    }

    /** What a fee may leave out. */
    private interface OptionalWords {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String source();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        Fee.@Nullable PaidBefore paidBefore();
    }

    private static SimpleModule words() {
        var module = new SimpleModule("words");
        word(module, CaseReference.class, CaseReference::new);
        word(module, AccreditationNumber.class, AccreditationNumber::new);
        word(module, ForceCode.class, ForceCode::new);
        word(module, SchemeCode.class, SchemeCode::new);
        word(module, PersonId.class, PersonId::parse);
        word(module, OrganisationId.class, OrganisationId::parse);
        word(module, EndorsementId.class, EndorsementId::parse);
        word(module, PowerCode.class, PowerCode::new);
        word(module, OffenceCode.class, OffenceCode::new);
        word(module, Commitment.class, Commitment::new);
        module.addDeserializer(LocalDate.class, new WordReader<>(LocalDate.class, JsonConfiguration::day));
        return module;
    }

    private static <T> void word(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new WordReader<>(type, read));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException(
                    "Not a day: '%s'. Write it as 2026-11-21, without a time.".formatted(text), notADay);
        }
    }

    /** Reads one word as a value, and says in the value's own words why it cannot. */
    private static final class WordReader<T> extends StdDeserializer<T> {

        private final Function<String, T> read;

        WordReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (T) context.handleUnexpectedToken(context.constructType(handledType()), parser);
            }
            var text = parser.getString();
            try {
                return read.apply(text);
            } catch (IllegalArgumentException notAWord) {
                throw context.weirdStringException(text, handledType(), String.valueOf(notAWord.getMessage()));
            }
        }
    }
}
