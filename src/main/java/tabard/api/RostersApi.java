package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tabard.access.SignedIn;
import tabard.eligibility.ForceProspects;
import tabard.powers.PowerCode;
import tabard.roster.ConfirmRoster;
import tabard.roster.DryRunRoster;
import tabard.roster.RosterFacts;
import tabard.roster.RosterId;
import tabard.roster.RosterMessages;
import tabard.roster.RosterRow;
import tabard.roster.RosterStatus;
import tabard.roster.RostersView;
import tabard.roster.SentRoster;
import tabard.roster.TriedAt;

/** A supplier's roster: a dry run that tells each row its result, and a confirmation that saves the good ones. */
@RestController
class RostersApi {

    private final DryRunRoster dryRun;
    private final ConfirmRoster confirm;
    private final RostersView rosters;
    private final Query query;

    RostersApi(DryRunRoster dryRun, ConfirmRoster confirm, RostersView rosters, Query query) {
        this.dryRun = dryRun;
        this.confirm = confirm;
        this.rosters = rosters;
        this.query = query;
    }

    /** An uploaded roster and its result. */
    record RosterAnswer(
            String id,
            String fileName,
            Instant uploadedAt,
            RosterStatus status,
            int good,
            int refused,
            List<String> notes,
            List<VerdictAnswer> verdicts,
            List<RowAnswer> rows) {

        static RosterAnswer of(RosterFacts roster) {
            var rows = roster.reading().rows();
            int good = roster.reading().good().size();
            return new RosterAnswer(
                    roster.id().toString(),
                    roster.fileName(),
                    roster.uploadedAt(),
                    roster.status(),
                    good,
                    rows.size() - good,
                    roster.reading().notes().stream()
                            .map(note -> RosterMessages.labelled(note, Locale.ENGLISH))
                            .toList(),
                    roster.trial().verdicts().stream().map(VerdictAnswer::of).toList(),
                    rows.stream()
                            .map(row -> RowAnswer.of(row, roster.trial().places(row)))
                            .toList());
        }
    }

    /** What a force would say of some rows, power by power. */
    record VerdictAnswer(String force, List<PowerVerdict> powers) {

        static VerdictAnswer of(ForceProspects said) {
            return new VerdictAnswer(
                    said.force().value(),
                    said.powers().stream()
                            .map(power -> new PowerVerdict(
                                    power.power().value(),
                                    power.prospects(),
                                    power.reasons().stream()
                                            .map(reason -> new WhyAnswer(
                                                    reason.rule().code(),
                                                    reason.provision(),
                                                    reason.message(),
                                                    reason.needs()))
                                            .toList()))
                            .toList());
        }
    }

    /** Whether a power could be granted as things are, can be applied for, or is not possible. */
    record PowerVerdict(String power, ForceProspects.Prospects prospects, List<WhyAnswer> reasons) {}

    /** What is missing or stands in the way. */
    record WhyAnswer(String rule, String provision, String message, String needs) {}

    /** One row and what was found; what each chosen force would say of it, by its place in {@code verdicts}. */
    record RowAnswer(
            int line, boolean good, Map<String, String> cells, List<FindingAnswer> findings, List<Integer> verdicts) {

        static RowAnswer of(RosterRow row, List<Integer> verdicts) {
            var cells = new TreeMap<String, String>();
            row.cells().forEach((field, text) -> cells.put(field.name(), text));
            return new RowAnswer(
                    row.line(),
                    row.good(),
                    cells,
                    row.findings().stream()
                            .map(finding -> new FindingAnswer(
                                    finding.field() == null
                                            ? null
                                            : finding.field().name(),
                                    finding.code().name(),
                                    RosterMessages.text(finding, Locale.ENGLISH)))
                            .toList(),
                    verdicts);
        }
    }

    /** What stands in the way of a row. */
    record FindingAnswer(@Nullable String field, String code, String message) {}

    /** How many people were added. */
    record ConfirmationAnswer(int people) {}

    @PostMapping(path = "/api/v1/rosters", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    RosterAnswer upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") List<String> forces,
            @RequestParam(defaultValue = "") List<String> powers) {
        try {
            var by = SignedIn.current();
            var name = file.getOriginalFilename();
            var id = dryRun.dryRun(
                    Callers.organisation(by),
                    new SentRoster(name == null ? "roster.csv" : name, file.getBytes()),
                    triedAt(forces, powers),
                    by.actor());
            return RosterAnswer.of(rosters.get(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    @GetMapping("/api/v1/rosters/{id}")
    RosterAnswer roster(@PathVariable String id) {
        return RosterAnswer.of(rosters.get(read(id)));
    }

    @PostMapping("/api/v1/rosters/{id}/confirmation")
    ConfirmationAnswer confirm(@PathVariable String id) {
        return new ConfirmationAnswer(
                confirm.confirm(read(id), SignedIn.current().actor()));
    }

    private TriedAt triedAt(List<String> forces, List<String> powers) {
        return new TriedAt(
                forces.stream()
                        .map(force -> query.force("forces", force).code())
                        .toList(),
                powers.stream()
                        .map(power -> Needed.checked("powers", () -> new PowerCode(power)))
                        .toList());
    }

    private static RosterId read(String id) {
        try {
            return new RosterId(java.util.UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no roster '%s'.".formatted(id));
        }
    }
}
