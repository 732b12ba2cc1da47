package tabard.scheme;

import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.scheme.PolicyDocument.Recognised;

/**
 * Each row of the recognition matrix is about an authority that is known, stands once, and has an owner: the chief officer
 * must still be satisfied that the person is suitable (PRA 2002 s.41(4)(b)), so somebody answers for every shortcut.
 */
record RecognitionCheck(PolicyGround ground, Forces forces, VettingLabels labels) {

    void check() {
        var seen = new HashSet<String>();
        FoundFaults.visit(ground.document().recognition(), "recognition", (at, row) -> {
            authority(at + ".authority", row.authority());
            tier(at + ".roleTier", row.roleTier());
            owned(at, row);
            if (!seen.add("%s %s %s".formatted(row.authority(), row.level(), row.roleTier()))) {
                fault(at, PolicyRule.NAMED_ONCE, "This authority, level and role tier stand there twice. Keep one row.");
            }
        });
    }

    private void authority(String field, @Nullable String authority) {
        if (authority == null) {
            return;
        }
        boolean known = labels.authorities().contains(authority)
                || forces.all().stream().anyMatch(force -> force.code().value().equals(authority));
        if (!known) {
            fault(field, PolicyRule.KNOWN_CODE, "There is no vetting authority '%s'. Name a force.".formatted(authority));
        }
    }

    private void tier(String field, @Nullable String tier) {
        var routes = ground.catalogue().all().stream()
                .flatMap(power -> power.trainingRoute().stream())
                .distinct()
                .sorted()
                .toList();
        if (tier != null && !routes.contains(tier)) {
            fault(field, PolicyRule.KNOWN_CODE, "There is no role tier '%s'. There are %s.".formatted(tier, routes));
        }
    }

    private void owned(String at, Recognised row) {
        needed(at + ".ownerPost", row.ownerPost(), "Name the post that owns this decision.");
        needed(at + ".decidedOn", row.decidedOn(), "Give the day of this decision.");
        needed(at + ".reason", row.reason(), "Say why this is decided so.");
        needed(at + ".reviewOn", row.reviewOn(), "Give the day by which this is looked at again.");
    }

    private void needed(String field, @Nullable String text, String message) {
        if (Optional.ofNullable(text).filter(given -> !given.isBlank()).isEmpty()) {
            fault(field, PolicyRule.RECOGNITION_OWNED, message);
        }
    }

    private void fault(String field, PolicyRule rule, String message) {
        ground.faults().add(field, rule, message);
    }
}
