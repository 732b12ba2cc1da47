package tabard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tabard.intake.Missing;

/** One field, the rule that it breaks where rules have names, and what to do about it. */
record FieldError(
        String field,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule,

        String message) {

    FieldError(String field, String message) {
        this(field, null, message);
    }

    static FieldError of(Missing missing) {
        var reason = missing.reason();
        return new FieldError(
                missing.field(), reason == null ? missing.code() : reason.rule().code(), missing.sentence());
    }
}
