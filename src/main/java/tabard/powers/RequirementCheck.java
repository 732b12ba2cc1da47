package tabard.powers;

import java.util.List;
import java.util.stream.Stream;

/** What the law requires beside the power itself: another power, offences or byelaws named, an agreement. */
final class RequirementCheck {

    private RequirementCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        return inquiry.power().requires().stream().flatMap(dependency -> reasons(inquiry, dependency));
    }

    private static Stream<Reason> reasons(Inquiry inquiry, Dependency dependency) {
        return switch (dependency.expression()) {
            case Expression.OnePower(PowerCode power) -> power(inquiry, dependency, List.of(power));
            case Expression.AnyPower(List<PowerCode> powers) -> power(inquiry, dependency, powers);
            case Expression.Offences(int atLeast) -> offences(inquiry, dependency, atLeast);
            case Expression.Byelaws(int atLeast) -> byelaws(inquiry, dependency, atLeast);
            case Expression.AgreementOnFile(String agreement) -> agreement(inquiry, dependency, agreement);
        };
    }

    private static Stream<Reason> power(Inquiry inquiry, Dependency dependency, List<PowerCode> required) {
        if (required.stream().anyMatch(inquiry.answers()::met)) {
            return Stream.empty();
        }
        var names = PlainWords.list(required.stream().map(inquiry::quoted).toList(), "or");
        var refused = required.stream()
                .anyMatch(code -> inquiry.question().asked(code).isPresent());
        return Stream.of(new Reason(
                Rule.REQUIRES_POWER,
                dependency.basis(),
                "'%s' cannot be granted without %s, which is %s."
                        .formatted(
                                inquiry.name(),
                                names,
                                refused ? "refused in this answer" : "neither asked for nor held"),
                refused
                        ? "What %s needs, so that it is granted with this power.".formatted(names)
                        : "%s asked for with this power, or held already.".formatted(names)));
    }

    private static Stream<Reason> offences(Inquiry inquiry, Dependency dependency, int atLeast) {
        return inquiry.asked().offences().size() >= atLeast
                ? Stream.empty()
                : Stream.of(new Reason(
                        Rule.OFFENCE_NAMED,
                        dependency.basis(),
                        "'%s' gives nothing unless its offences are named, and %s."
                                .formatted(
                                        inquiry.name(), tooFew(inquiry.asked().offences(), atLeast)),
                        "At least %d offence%s named.".formatted(atLeast, atLeast == 1 ? "" : "s")));
    }

    private static Stream<Reason> byelaws(Inquiry inquiry, Dependency dependency, int atLeast) {
        return inquiry.asked().byelaws().size() >= atLeast
                ? Stream.empty()
                : Stream.of(new Reason(
                        Rule.BYELAW_NAMED,
                        dependency.basis(),
                        "'%s' gives nothing unless its byelaws are named, and %s."
                                .formatted(
                                        inquiry.name(), tooFew(inquiry.asked().byelaws(), atLeast)),
                        "At least %d byelaw%s named.".formatted(atLeast, atLeast == 1 ? "" : "s")));
    }

    private static String tooFew(List<?> named, int atLeast) {
        return named.isEmpty() ? "none is" : "only %d of %d are".formatted(named.size(), atLeast);
    }

    private static Stream<Reason> agreement(Inquiry inquiry, Dependency dependency, String agreement) {
        return inquiry.facts().agreements().contains(agreement)
                ? Stream.empty()
                : Stream.of(new Reason(
                        Rule.AGREEMENT,
                        dependency.basis(),
                        "'%s' can be granted only where the agreement '%s' is on file, and it is not."
                                .formatted(inquiry.name(), agreement),
                        "The agreement '%s' on file.".formatted(agreement)));
    }
}
