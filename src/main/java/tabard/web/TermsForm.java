package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tabard.approval.RolePowers;
import tabard.approval.VariedTerms;
import tabard.party.ArrangementFacts;
import tabard.powers.PowerCode;

/**
 * The terms of an arrangement as they stand in the boxes of a form, kept as typed.
 *
 * @param powers those ticked for each role; the empty role is every role
 */
record TermsForm(Map<String, Set<String>> powers, Set<String> agreements, String uniform, String badge, String reason) {

    static TermsForm of(ArrangementFacts facts, List<String> roles, String uniform, String badge) {
        var ticked = new LinkedHashMap<String, Set<String>>();
        for (var role : roles) {
            ticked.put(
                    role, codes(role.isEmpty() ? facts.powers() : facts.roles().getOrDefault(role, Set.of())));
        }
        return new TermsForm(ticked, facts.agreements(), uniform, badge, "");
    }

    static TermsForm from(HttpServletRequest request, List<String> roles, PageErrors errors) {
        var ticked = new LinkedHashMap<String, Set<String>>();
        for (int i = 0; i < roles.size(); i++) {
            ticked.put(roles.get(i), values(request, "role-" + i));
        }
        if (ticked.values().stream().allMatch(Set::isEmpty)) {
            errors.add("role-0", "approval.powers.none");
        }
        var uniform = TypedWords.needed(request, "uniform", "approval.uniform", 100, errors);
        var badge = TypedWords.needed(request, "badge", "approval.badge", 100, errors);
        var reason = TypedWords.needed(request, "reason", "approval.varying.reason", 1_000, errors);
        if (!reason.isEmpty() && reason.length() < 3) {
            errors.add("reason", "approval.varying.reason.missing");
        }
        return new TermsForm(ticked, values(request, "agreements"), uniform, badge, reason);
    }

    /** What is asked for; a role without powers is left out. */
    VariedTerms terms() {
        var roles = powers.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty() && !one.getValue().isEmpty())
                .map(one -> new RolePowers(one.getKey(), read(one.getValue())))
                .toList();
        return new VariedTerms(read(powers.getOrDefault("", Set.of())), roles, agreements, uniform, badge);
    }

    private static Set<PowerCode> read(Set<String> codes) {
        return codes.stream().map(PowerCode::new).collect(Collectors.toSet());
    }

    private static Set<String> codes(Set<PowerCode> powers) {
        return powers.stream().map(PowerCode::value).collect(Collectors.toSet());
    }

    private static Set<String> values(HttpServletRequest request, String field) {
        var values = request.getParameterValues(field);
        return values == null ? Set.of() : new HashSet<>(List.of(values));
    }
}
