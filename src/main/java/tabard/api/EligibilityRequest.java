package tabard.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.scheme.PolicyDocument;

/** A question about stated facts. An absent fact is never a yes. */
record EligibilityRequest(
        @Nullable String scheme,
        @Nullable String force,
        @Nullable LocalDate on,
        @Nullable List<@Nullable Asked> powers,
        @Nullable PolicyDocument policy,
        @Nullable Stated facts) {

    /** One power asked for. */
    record Asked(
            @Nullable String power,
            @Nullable List<@Nullable String> offences,
            @Nullable List<@Nullable String> byelaws) {}

    /** What is stated of a person and the employer. */
    record Stated(
            @Nullable Boolean employed,
            @Nullable List<@Nullable String> held,
            @Nullable Arrangement arrangement,
            @Nullable List<@Nullable String> agreements,
            @Nullable List<@Nullable Vetting> vetting,
            @Nullable List<@Nullable Training> training) {}

    /** An arrangement and its envelope; {@code rolePowers} are those of the person's role, where it goes by role. */
    record Arrangement(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<@Nullable String> powers,
            @Nullable List<@Nullable String> rolePowers) {}

    /** One vetting outcome. */
    record Vetting(
            @Nullable String authority,
            @Nullable String level,
            @Nullable LocalDate granted,
            @Nullable LocalDate expires,
            @Nullable String status) {}

    /** One course passed. */
    record Training(
            @Nullable String course,
            @Nullable LocalDate passed,
            @Nullable LocalDate expires) {}
}
