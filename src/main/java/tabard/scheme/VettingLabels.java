package tabard.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tabard.powers.VettingLevel;

/**
 * The names under which vetting is known: the national levels, and the labels of single forces. A label is never turned into
 * a level here, for nobody has published what it is worth: only a force's policy says what it counts as for that force.
 */
@Component
public class VettingLabels {

    /** A label that one force uses, and the levels it may be meant to be, for a person to consider. */
    public record Label(String force, String label, String usedFor, List<VettingLevel> nearest) {}

    private record Level(VettingLevel level, int order, String name) {}

    private final List<Label> labels;
    private final List<String> authorities;

    @Autowired
    VettingLabels() {
        this(PackFile.at("schemes/recognition.yaml"));
    }

    VettingLabels(PackFile file) {
        var labels = new ArrayList<Label>();
        this.authorities = file.read(entry -> {
            entry.skip("meta", "validity", "outcomes", "recognition", "role_tiers", "clearance_statuses");
            entry.skip("aftercare_events", "data_rules", "counts");
            checkLevels(entry, entry.entries("levels", VettingLabels::level));
            labels.addAll(entry.entries("local_labels", VettingLabels::label));
            return entry.entries("issuing_authorities", VettingLabels::authority);
        });
        this.labels = List.copyOf(labels);
    }

    /** The labels of single forces. */
    public List<Label> all() {
        return labels;
    }

    /** Tells whether a vetting level or label is one that is in use anywhere. */
    public boolean known(String levelOrLabel) {
        return Stream.concat(
                        Arrays.stream(VettingLevel.values()).map(VettingLevel::name),
                        labels.stream().map(Label::label))
                .anyMatch(levelOrLabel::equals);
    }

    /** Vetting authorities beside the forces themselves. */
    public List<String> authorities() {
        return authorities;
    }

    private static void checkLevels(PackEntry entry, List<Level> levels) {
        var rising = levels.stream().map(Level::level).toList();
        if (!rising.equals(List.of(VettingLevel.values()))
                || !levels.stream()
                        .allMatch(level -> level.order() == level.level().ordinal() + 1)) {
            throw entry.fault("levels", "expected %s in this order".formatted(List.of(VettingLevel.values())));
        }
    }

    private static Level level(PackEntry entry) {
        entry.skip("typical_use", "checks", "validity", "sources", "source_kind", "confidence");
        return new Level(entry.word("code", VettingLevel.class), entry.number("order"), entry.text("name"));
    }

    private static Label label(PackEntry entry) {
        entry.skip("national_level", "note", "sources", "source_kind", "confidence", "nearest_confidence");
        return new Label(
                entry.text("force"),
                entry.text("label"),
                entry.text("used_for"),
                entry.words("nearest_levels", VettingLevel.class));
    }

    private static String authority(PackEntry entry) {
        entry.skip("name", "force", "note", "appeal_days", "sources", "source_kind", "confidence");
        entry.skipIfPresent("residency_years", "minimum_age", "replacement_card_gbp");
        return entry.text("code");
    }
}
