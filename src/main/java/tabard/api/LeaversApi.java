package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import tabard.roster.ConfirmLeavers;
import tabard.roster.DryRunLeavers;
import tabard.roster.LeaverList;
import tabard.roster.LeaverLists;
import tabard.roster.LeaverRow;
import tabard.roster.RosterId;
import tabard.roster.RosterMessages;
import tabard.roster.SentRoster;

/** Many leavers at once: a dry run that tells each row its result, and a confirmation that ends all of them or none. */
@RestController
class LeaversApi {

    private final DryRunLeavers dryRun;
    private final ConfirmLeavers confirm;
    private final LeaverLists lists;

    LeaversApi(DryRunLeavers dryRun, ConfirmLeavers confirm, LeaverLists lists) {
        this.dryRun = dryRun;
        this.confirm = confirm;
        this.lists = lists;
    }

    /** A list and its result. */
    record LeaversAnswer(
            String id,
            String fileName,
            Instant uploadedAt,
            @Nullable Instant confirmedAt,
            int good,
            int refused,
            List<LeaverAnswer> rows) {

        static LeaversAnswer of(LeaverList list) {
            int good = list.good().size();
            return new LeaversAnswer(
                    list.id().toString(),
                    list.fileName(),
                    list.at(),
                    list.confirmedAt(),
                    good,
                    list.rows().size() - good,
                    list.rows().stream().map(LeaverAnswer::of).toList());
        }
    }

    /** One row and what was found. */
    record LeaverAnswer(
            int line,
            boolean good,
            @Nullable String person,
            String staffNumber,
            @Nullable LocalDate lastDay,
            List<RostersApi.FindingAnswer> findings) {

        static LeaverAnswer of(LeaverRow row) {
            var person = row.person();
            return new LeaverAnswer(
                    row.line(),
                    row.good(),
                    person == null ? null : person.toString(),
                    row.staffNumber(),
                    row.lastDay(),
                    row.findings().stream()
                            .map(finding -> new RostersApi.FindingAnswer(
                                    finding.field() == null
                                            ? null
                                            : finding.field().name(),
                                    finding.code().name(),
                                    RosterMessages.text(finding, Locale.ENGLISH)))
                            .toList());
        }
    }

    /** A list in the history. */
    record SummaryAnswer(String id, String fileName, Instant uploadedAt, boolean confirmed, int good, int refused) {}

    /** How many left. */
    record LeftAnswer(int people) {}

    @PostMapping(path = "/api/v1/leavers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    LeaversAnswer upload(@RequestParam MultipartFile file) {
        try {
            var by = SignedIn.current();
            var name = file.getOriginalFilename();
            return LeaversAnswer.of(dryRun.dryRun(
                    Callers.organisation(by),
                    new SentRoster(name == null ? "leavers.csv" : name, file.getBytes()),
                    by.actor()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    @GetMapping("/api/v1/leavers")
    Page<SummaryAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                lists.latestOf(Callers.organisation(SignedIn.current())).stream()
                        .map(list -> new SummaryAnswer(
                                list.id().toString(),
                                list.fileName(),
                                list.at(),
                                list.confirmed(),
                                list.good(),
                                list.rows() - list.good()))
                        .toList(),
                cursor,
                limit);
    }

    @GetMapping("/api/v1/leavers/{id}")
    LeaversAnswer one(@PathVariable String id) {
        return LeaversAnswer.of(lists.get(read(id)));
    }

    @PostMapping("/api/v1/leavers/{id}/confirmation")
    LeftAnswer confirm(@PathVariable String id) {
        return new LeftAnswer(confirm.confirm(read(id), SignedIn.current().actor()));
    }

    private static RosterId read(String id) {
        try {
            return RosterId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no list of leavers %s.".formatted(id));
        }
    }
}
