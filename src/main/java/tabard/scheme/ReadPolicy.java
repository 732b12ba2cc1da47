package tabard.scheme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy;
import tabard.powers.StepOrder;

/**
 * Reads a policy as somebody wrote it: every word must be of its kind, and nothing may be said twice or run backwards. That
 * is all a draft needs for the rules to be asked about it; whether anybody could approve it, {@link CheckPolicy} tells.
 */
@Component
public class ReadPolicy {

    /** A policy that is read, of whichever force it turns out to be. */
    interface Words {

        ForcePolicy of(ForceCode force, SchemeCode scheme);
    }

    private final Courses courses;

    ReadPolicy(Courses courses) {
        this.courses = courses;
    }

    /**
     * Reads a policy of a force under a scheme; its version is the document's, and null in a draft.
     *
     * @throws PolicyFaults with all that cannot be read
     */
    public ForcePolicy read(PolicyDocument document, ForceCode force, SchemeCode scheme) {
        var faults = new FoundFaults();
        same(faults, "force", document.force(), force.value());
        same(faults, "scheme", document.scheme(), scheme.value());
        return read(document, faults)
                .map(read -> read.of(force, scheme))
                .orElseThrow(() -> new PolicyFaults(faults.all()));
    }

    private static void same(FoundFaults faults, String field, @Nullable String stated, String expected) {
        if (stated != null && !stated.equals(expected)) {
            faults.add(
                    field,
                    PolicyRule.WELL_FORMED,
                    "The question is about %s, and the policy about %s.".formatted(expected, stated));
        }
    }

    /** Reads it where there is no fault, and names every fault where there is one. */
    Optional<Words> read(PolicyDocument document, FoundFaults faults) {
        var from = faults.needed("validFrom", document.validFrom(), PolicyWords::day);
        var to = faults.given("validTo", document.validTo(), PolicyWords::day);
        PolicyWords.inOrder(faults, "validTo", from, to);
        faults.needed("term", document.term());
        var term = PolicyWords.length(faults, "term", document.term());
        var order = document.order() == null
                ? Optional.of(StepOrder.PARALLEL)
                : faults.known("order", document.order(), StepOrder.class);
        var powers = new PowerRows(courses, faults).read(document.powers());
        var terms = new PolicyTerms(faults);
        var levels = terms.levels(document);
        var recognition = terms.recognition(document);
        var fees = terms.fees(document);
        var byelaws = terms.byelaws(document);
        var areas = terms.areas(document);
        var reviews = terms.reviews(document);
        return faults.any()
                ? Optional.empty()
                : Optional.of((force, scheme) -> new ForcePolicy(
                        force,
                        scheme,
                        document.version(),
                        from.orElseThrow(),
                        to.orElse(null),
                        term.orElseThrow(),
                        order.orElseThrow(),
                        powers,
                        levels,
                        recognition,
                        fees,
                        byelaws,
                        areas,
                        reviews.orElse(null)));
    }
}
