package tabard.powers;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counter-examples in words, one wording for each invariant in each language. */
enum ProofWords {
    ENGLISH(Locale.UK, "Asked for on %s: %s.") {
        @Override
        String broken(Invariant invariant) {
            return switch (invariant) {
                case WITHIN_POLICY -> "%1$s is granted, and no policy in effect that day permits it.";
                case USABLE_IN_LAW ->
                    "%1$s is granted, and the law does not let it be used that day in every country of the force.";
                case PREREQUISITE_GRANTED -> "%1$s is granted without %2$s, which must be specified with it.";
                case NOTICE_NAMES_ITS_OFFENCES -> "%1$s is granted, and too few offences or byelaws are named for it.";
                case OFFENCE_OPEN ->
                    "The offence ‘%3$s’ can be named for %1$s, and it is barred or cannot be used that day.";
                case HAS_AN_END -> "%1$s is granted without an end.";
                case ENDS_WITH_THE_POWER -> "%1$s is granted beyond the day on which the law ends the power.";
                case MORE_LOSES_NOTHING -> "%1$s is refused, and it is granted where %2$s is not asked for.";
                case STANDS_ALONE -> "The answer for %1$s changes with %2$s, on which the law does not make it depend.";
            };
        }
    },
    WELSH(Locale.of("cy"), "Gofynnwyd ar %s am: %s.") {
        @Override
        String broken(Invariant invariant) {
            return switch (invariant) {
                case WITHIN_POLICY -> "Rhoddir %1$s, ac nid oes polisi mewn grym y diwrnod hwnnw yn ei ganiatáu.";
                case USABLE_IN_LAW ->
                    "Rhoddir %1$s, ac nid yw’r gyfraith yn gadael ei ddefnyddio y diwrnod hwnnw ym mhob gwlad sydd gan"
                            + " yr heddlu.";
                case PREREQUISITE_GRANTED -> "Rhoddir %1$s heb %2$s, y mae’n rhaid ei bennu gydag ef.";
                case NOTICE_NAMES_ITS_OFFENCES ->
                    "Rhoddir %1$s, ac mae rhy ychydig o droseddau neu is-ddeddfau wedi’u henwi ar ei gyfer.";
                case OFFENCE_OPEN ->
                    "Gellir enwi’r drosedd ‘%3$s’ ar gyfer %1$s, ac mae wedi’i gwahardd neu ni ellir ei defnyddio y"
                            + " diwrnod hwnnw.";
                case HAS_AN_END -> "Rhoddir %1$s heb ddyddiad gorffen.";
                case ENDS_WITH_THE_POWER ->
                    "Rhoddir %1$s y tu hwnt i’r diwrnod y mae’r gyfraith yn dod â’r pŵer i ben.";
                case MORE_LOSES_NOTHING -> "Gwrthodir %1$s, ac fe’i rhoddir pan na ofynnir am %2$s.";
                case STANDS_ALONE ->
                    "Mae’r ateb ar gyfer %1$s yn newid gyda %2$s, er nad yw’r gyfraith yn gwneud iddo ddibynnu arno.";
            };
        }
    };

    private final DateTimeFormatter day;
    private final String frame;

    ProofWords(Locale locale, String frame) {
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.frame = frame;
    }

    abstract String broken(Invariant invariant);

    String say(CounterExample example, Function<PowerCode, String> names) {
        var asked = frame.formatted(day.format(example.on()), quoted(example.asked(), names));
        var broken = broken(example.invariant())
                .formatted(quoted(List.of(example.power()), names), quoted(example.others(), names), example.offence());
        return "%s %s (%s)".formatted(asked, broken, example.provision());
    }

    private static String quoted(List<PowerCode> powers, Function<PowerCode, String> names) {
        return powers.stream().map(names).map("‘%s’"::formatted).collect(Collectors.joining(", "));
    }
}
