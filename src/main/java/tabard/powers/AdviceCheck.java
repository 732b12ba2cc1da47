package tabard.powers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a granted power goes with, where that is not there yet. It advises and never blocks.
 *
 * @param pairs what it goes with, in the order of the catalogue
 */
record AdviceCheck(List<Pair> pairs) {

    /** One thing it goes with: an agreement, or powers any of which would do. */
    record Pair(Expression with, List<PowerCode> partners, Advice advice) {

        boolean there(Answers answers) {
            return with instanceof Expression.AgreementOnFile(String agreement)
                    ? answers.facts().agreements().contains(agreement)
                    : Dependencies.any(
                            partners, partner -> answers.facts().held().contains(partner) || answers.granted(partner));
        }
    }

    static AdviceCheck of(Inquiry inquiry) {
        return new AdviceCheck(inquiry.power().advises().stream()
                .flatMap(dependency -> pair(inquiry, dependency))
                .toList());
    }

    private static Stream<Pair> pair(Inquiry inquiry, Dependency dependency) {
        var with = dependency.expression();
        var basis = new Argument.English(dependency.basis());
        if (with instanceof Expression.AgreementOnFile(String agreement)) {
            return Stream.of(new Pair(
                    with,
                    List.of(),
                    Advice.of(Advice.Kind.AGREEMENT_ADVISED, inquiry.named(), inquiry.agreement(agreement), basis)));
        }
        var partners = with.powers();
        return partners.isEmpty()
                ? Stream.empty()
                : Stream.of(new Pair(
                        with,
                        partners,
                        Advice.of(Advice.Kind.PAIRS_WITH, inquiry.named(), inquiry.anyOf(partners), basis)));
    }

    List<Advice> advice(Answers answers) {
        List<Advice> advice = List.of();
        for (var pair : pairs) {
            if (!pair.there(answers)) {
                advice = advice.isEmpty() ? new ArrayList<>() : advice;
                advice.add(pair.advice());
            }
        }
        return advice;
    }
}
