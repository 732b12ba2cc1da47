package tabard.endorsement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be found at a place or an organisation: rules that ask for all of some criteria, or for at least so many of them. Each
 * variant of a scheme has rules of its own beside the common ones.
 *
 * @param criteria all there are, by code, in the order of the pack
 * @param common the rules of every variant
 * @param own the further rules of a variant
 */
public record Checklist(List<Criterion> criteria, List<Rule> common, Map<String, List<Rule>> own) {

    /** A scheme without a checklist. */
    static final Checklist NONE = new Checklist(List.of(), List.of(), Map.of());

    /**
     * One thing to be found.
     *
     * @param after whether it can be there only once the applicant is confirmed, such as a sticker
     */
    public record Criterion(String code, Wording label, boolean after) {}

    /**
     * At least so many of some criteria.
     *
     * @param atLeast how many; all of them where it is their number
     */
    public record Rule(int atLeast, List<String> of) {

        public Rule {
            of = List.copyOf(of);
        }

        /** Whether it asks for every one of them. */
        public boolean all() {
            return atLeast == of.size();
        }

        /** What is missing: the criteria not met where too few are; nothing where enough are. */
        List<String> missing(Set<String> met) {
            var missing = of.stream().filter(code -> !met.contains(code)).toList();
            return of.size() - missing.size() >= atLeast ? List.of() : missing;
        }
    }

    /**
     * A rule that is not met.
     *
     * @param missing the criteria that would help
     */
    public record Unmet(Rule rule, List<String> missing) {}

    public Checklist {
        criteria = List.copyOf(criteria);
        common = List.copyOf(common);
        own = Map.copyOf(own);
    }

    /** The rules of a variant; where there is none, the common ones. */
    public List<Rule> rules(@Nullable String variant) {
        var rules = new ArrayList<>(common);
        if (variant != null) {
            rules.addAll(own.getOrDefault(variant, List.of()));
        }
        return rules;
    }

    /** The criteria that the rules of a variant name, in the order of the pack. */
    public List<Criterion> asked(@Nullable String variant) {
        var named = rules(variant).stream().flatMap(rule -> rule.of().stream()).toList();
        return criteria.stream().filter(one -> named.contains(one.code())).toList();
    }

    /** The rules of a variant that are not met before confirmation; what can only be there afterwards is not looked at. */
    public List<Unmet> unmet(@Nullable String variant, Set<String> met) {
        var later =
                criteria.stream().filter(Criterion::after).map(Criterion::code).toList();
        var counted = new java.util.HashSet<>(met);
        counted.addAll(later);
        return rules(variant).stream()
                .map(rule -> new Unmet(rule, rule.missing(counted)))
                .filter(unmet -> !unmet.missing().isEmpty())
                .toList();
    }

    /** The criterion of a code. */
    public Criterion get(String code) {
        return criteria.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no criterion '%s'.".formatted(code)));
    }
}
