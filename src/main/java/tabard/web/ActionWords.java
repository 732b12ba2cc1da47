package tabard.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.powers.Action;
import tabard.powers.Action.Named;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;
import tabard.powers.VettingLevel;
import tabard.scheme.Course;
import tabard.scheme.Courses;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** Says an action in a sentence, in the language of whoever reads. */
@Component
class ActionWords {

    private final PageWords words;
    private final Schemes schemes;
    private final Courses courses;
    private final Forces forces;

    ActionWords(PageWords words, Schemes schemes, Courses courses, Forces forces) {
        this.words = words;
        this.schemes = schemes;
        this.courses = courses;
        this.forces = forces;
    }

    String of(SchemeCode scheme, Action action) {
        return switch (action) {
            case Action.AdoptPolicy _, Action.RecordEmployment _, Action.MakeArrangement _ -> say(action, "");
            case Action.PermitPower(PowerCode power) -> say(action, "", power(scheme, power));
            case Action.DoNotAsk(PowerCode power) -> say(action, "", power(scheme, power));
            case Action.Ask(PowerCode power) -> say(action, "", power(scheme, power));
            case Action.CoverPower(PowerCode power) -> say(action, "", power(scheme, power));
            case Action.ListNamed(PowerCode power, Named what, String code) -> one(scheme, action, power, what, code);
            case Action.LeaveOut(PowerCode power, Named what, String code) -> one(scheme, action, power, what, code);
            case Action.Name(PowerCode power, Named what, int count, List<String> anyOf) ->
                some(scheme, action, power, what, count, anyOf);
            case Action.ListAndName(PowerCode power, Named what, int count, List<String> anyOf) ->
                some(scheme, action, power, what, count, anyOf);
            case Action.Vet(VettingLevel level, List<String> authorities) ->
                say(
                        action,
                        "",
                        level(level),
                        authorities.stream()
                                .map(this::authority)
                                .collect(Collectors.joining(" " + words.get("readiness.or") + " ")));
            case Action.ConfirmClearance(VettingLevel level, String authority) ->
                say(action, "", level(level), authority(authority));
            case Action.TopUpClearance(VettingLevel level, String authority) ->
                say(action, "", level(level), authority(authority));
            case Action.PassCourse(String course) ->
                say(action, "", courses.find(course).map(Course::name).orElse(course));
            case Action.FileAgreement(String agreement) ->
                say(
                        action,
                        "",
                        schemes.catalogue(scheme)
                                .agreement(agreement)
                                .map(PowersCatalogue.Agreement::name)
                                .orElse(agreement));
            case Action.WaitUntil(LocalDate day) -> say(action, "", day(day));
        };
    }

    /** A day as people read it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(day);
    }

    private String say(Action action, String what, Object... arguments) {
        return words.get("readiness.action." + action.kind().code() + what, arguments);
    }

    private String one(SchemeCode scheme, Action action, PowerCode power, Named what, String code) {
        return say(action, word(what), power(scheme, power), named(scheme, power, what, code));
    }

    private String some(SchemeCode scheme, Action action, PowerCode power, Named what, int count, List<String> anyOf) {
        var names = anyOf.stream().map(code -> named(scheme, power, what, code)).collect(Collectors.joining("; "));
        return say(action, word(what), power(scheme, power), count, names);
    }

    private String named(SchemeCode scheme, PowerCode power, Named what, String code) {
        return switch (what) {
            case OFFENCE -> "“%s”".formatted(words.offence(scheme, power, new OffenceCode(code)));
            case BYELAW -> "“%s”".formatted(code);
        };
    }

    private static String word(Named what) {
        return "." + what.name().toLowerCase(Locale.ROOT);
    }

    private String power(SchemeCode scheme, PowerCode power) {
        return "“%s”".formatted(words.power(scheme, power));
    }

    private String level(VettingLevel level) {
        return words.get("readiness.level." + level.name());
    }

    private String authority(String code) {
        return forces.all().stream()
                .map(Force::code)
                .filter(force -> force.value().equals(code))
                .findFirst()
                .map(words::force)
                .orElse(code);
    }
}
