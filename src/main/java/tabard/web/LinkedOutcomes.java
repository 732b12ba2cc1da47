package tabard.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.duplicates.PersonRecord;
import tabard.powers.Facts;
import tabard.training.TrainingView;
import tabard.training.TrainingView.KnownPass;
import tabard.vetting.VettingView;

/** Words what is known of a person's vetting and training on their other records, for the officer who relies on it. */
@Component
class LinkedOutcomes {

    private final VettingView vetting;
    private final TrainingView training;
    private final PageWords words;

    LinkedOutcomes(VettingView vetting, TrainingView training, PageWords words) {
        this.vetting = vetting;
        this.training = training;
        this.words = words;
    }

    /**
     * One outcome.
     *
     * @param kind {@code training}, or the state of a clearance, such as {@code CLEARED}
     * @param what the course, or the level and who gave it
     */
    record Line(String kind, String what, @Nullable LocalDate on) {}

    /** A line for each outcome, by the id of the record. */
    Map<String, List<Line>> of(List<PersonRecord> records) {
        var ids = records.stream().map(PersonRecord::id).toList();
        var clearances = vetting.of(ids);
        var passes = training.passes(ids);
        var lines = new HashMap<String, List<Line>>();
        ids.forEach(id -> lines.put(
                id.toString(),
                Stream.concat(
                                clearances.getOrDefault(id, List.of()).stream().map(this::cleared),
                                passes.getOrDefault(id, List.of()).stream()
                                        .map(KnownPass::pass)
                                        .map(pass ->
                                                new Line("training", String.valueOf(pass.course()), pass.passed())))
                        .toList()));
        return lines;
    }

    private Line cleared(Facts.Clearance known) {
        return new Line(
                String.valueOf(known.status()),
                "%s, %s"
                        .formatted(
                                words.get("readiness.level." + known.level()),
                                words.authority(Objects.requireNonNullElse(known.authority(), ""))),
                known.granted());
    }
}
