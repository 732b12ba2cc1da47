package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tabard.api.ReadinessAnswer.ActionAnswer;
import tabard.powers.Action;
import tabard.powers.Action.Named;
import tabard.powers.PowerCode;
import tabard.powers.VettingLevel;

/** Says an action in JSON. */
record ActionAnswers(Action action, int leadDays) {

    ActionAnswer answer() {
        return switch (action) {
            case Action.AdoptPolicy _, Action.RecordEmployment _, Action.MakeArrangement _ -> power(null);
            case Action.PermitPower(PowerCode power) -> power(power);
            case Action.DoNotAsk(PowerCode power) -> power(power);
            case Action.Ask(PowerCode power) -> power(power);
            case Action.CoverPower(PowerCode power) -> power(power);
            case Action.ListNamed(PowerCode power, Named what, String code) -> one(power, what, code);
            case Action.LeaveOut(PowerCode power, Named what, String code) -> one(power, what, code);
            case Action.Name(PowerCode power, Named what, int count, List<String> anyOf) ->
                some(power, what, count, anyOf);
            case Action.ListAndName(PowerCode power, Named what, int count, List<String> anyOf) ->
                some(power, what, count, anyOf);
            case Action.Vet(VettingLevel level, List<String> authorities) -> vetting(level, authorities, null);
            case Action.ConfirmClearance(VettingLevel level, String authority) -> vetting(level, null, authority);
            case Action.TopUpClearance(VettingLevel level, String authority) -> vetting(level, null, authority);
            case Action.PassCourse(String course) -> other(course, null, null);
            case Action.FileAgreement(String agreement) -> other(null, agreement, null);
            case Action.WaitUntil(LocalDate day) -> other(null, null, day);
        };
    }

    private String code() {
        return action.kind().code();
    }

    private ActionAnswer power(@Nullable PowerCode power) {
        return new ActionAnswer(
                code(),
                leadDays,
                power == null ? null : power.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ActionAnswer one(PowerCode power, Named what, String code) {
        return new ActionAnswer(
                code(), leadDays, power.value(), word(what), code, null, null, null, null, null, null, null);
    }

    private ActionAnswer some(PowerCode power, Named what, int count, List<String> anyOf) {
        return new ActionAnswer(
                code(), leadDays, power.value(), word(what), null, count, anyOf, null, null, null, null, null);
    }

    private ActionAnswer vetting(VettingLevel level, @Nullable List<String> anyOf, @Nullable String authority) {
        return new ActionAnswer(
                code(), leadDays, null, null, null, null, anyOf, level.name(), authority, null, null, null);
    }

    private ActionAnswer other(@Nullable String course, @Nullable String agreement, @Nullable LocalDate until) {
        return new ActionAnswer(code(), leadDays, null, null, null, null, null, null, null, course, agreement, until);
    }

    private static String word(Named what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
