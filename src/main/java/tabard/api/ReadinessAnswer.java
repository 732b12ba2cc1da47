package tabard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.Action;
import tabard.powers.Finding;
import tabard.powers.LeadTimes;
import tabard.powers.PowerReadiness;
import tabard.powers.Way;

/** Why powers cannot be granted yet, and what would change that. */
record ReadinessAnswer(String force, String scheme, LocalDate on, List<PowerAnswer> findings) {

    static ReadinessAnswer of(
            String force, String scheme, LocalDate on, LeadTimes leadTimes, List<PowerReadiness> powers) {
        return new ReadinessAnswer(
                force,
                scheme,
                on,
                powers.stream().map(power -> PowerAnswer.of(power, leadTimes)).toList());
    }

    /** One power. */
    record PowerAnswer(
            String power,
            boolean ready,
            Finding.Answer answer,

            @Schema(description = "Null where it is not ready.") @Nullable
            LocalDate goodUntil,

            List<String> limitedBy,

            @Schema(description = "Everything missing, of the power and then of those it requires.")
            List<MissingAnswer> missing,

            @Schema(
                    description =
                            "Every smallest set of actions that leads to a yes, cheapest first. Empty where it is ready, or"
                                    + " where nothing that anybody can do would make it a yes.")
            List<WayAnswer> ways) {

        static PowerAnswer of(PowerReadiness power, LeadTimes leadTimes) {
            return new PowerAnswer(
                    power.power().value(),
                    power.ready(),
                    power.finding().answer(),
                    power.finding().goodUntil(),
                    power.finding().limitedBy().stream()
                            .map(limit -> limit.code())
                            .toList(),
                    power.missing().stream().map(MissingAnswer::of).toList(),
                    power.ways().stream()
                            .map(way -> WayAnswer.of(way, leadTimes))
                            .toList());
        }
    }

    /** One thing that is missing. */
    record MissingAnswer(String power, String rule, String provision, String message, String needs) {

        static MissingAnswer of(PowerReadiness.Missing missing) {
            var reason = missing.reason();
            return new MissingAnswer(
                    missing.power().value(),
                    reason.rule().code(),
                    reason.provision(),
                    reason.message(),
                    reason.needs());
        }
    }

    /** One way to a yes. */
    record WayAnswer(List<ActionAnswer> actions, int leadDays, LocalDate earliest) {

        static WayAnswer of(Way way, LeadTimes leadTimes) {
            return new WayAnswer(
                    way.actions().stream()
                            .map(action -> ActionAnswer.of(action, leadTimes))
                            .toList(),
                    way.leadDays(),
                    way.earliest());
        }
    }

    /** One action, with the arguments that its kind has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionAnswer(
            @Schema(example = "vet") String action,
            int leadDays,
            @Nullable String power,

            @Schema(description = "offence or byelaw") @Nullable
            String named,

            @Nullable String code,
            @Nullable Integer count,

            @Schema(description = "Any of these will do.") @Nullable
            List<String> anyOf,

            @Nullable String level,
            @Nullable String authority,
            @Nullable String course,
            @Nullable String agreement,
            @Nullable LocalDate until) {

        static ActionAnswer of(Action action, LeadTimes leadTimes) {
            return new ActionAnswers(action, leadTimes.of(action)).answer();
        }
    }
}
