package tabard.powers;

import java.util.List;
import java.util.stream.Stream;

/** What a granted power goes with, where that is not there yet. */
final class AdviceCheck {

    private AdviceCheck() {}

    static List<Advice> advice(Inquiry inquiry) {
        return inquiry.power().advises().stream()
                .flatMap(dependency -> advice(inquiry, dependency))
                .toList();
    }

    private static Stream<Advice> advice(Inquiry inquiry, Dependency dependency) {
        if (dependency.expression() instanceof Expression.AgreementOnFile(String agreement)) {
            return inquiry.facts().agreements().contains(agreement)
                    ? Stream.empty()
                    : Stream.of(agreement(inquiry, agreement, dependency.basis()));
        }
        var partners = dependency.expression().powers();
        return partners.isEmpty() || partners.stream().anyMatch(partner -> there(inquiry, partner))
                ? Stream.empty()
                : Stream.of(pair(inquiry, partners, dependency.basis()));
    }

    private static boolean there(Inquiry inquiry, PowerCode partner) {
        return inquiry.facts().held().contains(partner) || inquiry.answers().granted(partner);
    }

    private static Advice pair(Inquiry inquiry, List<PowerCode> partners, String basis) {
        var names = PlainWords.list(partners.stream().map(inquiry::quoted).toList(), "or");
        return new Advice(
                Advice.Kind.PAIRS_WITH, "'%s' is usually granted with %s. %s.".formatted(inquiry.name(), names, basis));
    }

    private static Advice agreement(Inquiry inquiry, String agreement, String basis) {
        var name = inquiry.catalogue()
                .agreement(agreement)
                .map(PowersCatalogue.Agreement::name)
                .orElse(agreement);
        return new Advice(
                Advice.Kind.AGREEMENT_ADVISED,
                "'%s' is best granted with the agreement '%s' on file. %s.".formatted(inquiry.name(), name, basis));
    }
}
