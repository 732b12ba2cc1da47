package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.duplicates.CompareRecords;
import tabard.duplicates.DuplicatesView;
import tabard.duplicates.Finding;
import tabard.duplicates.FindingId;
import tabard.duplicates.Pair;
import tabard.duplicates.PersonRecord;
import tabard.duplicates.Resemblance;
import tabard.duplicates.Suggestion;
import tabard.duplicates.UndoComparison;
import tabard.kernel.PersonId;

/** Records that look like one person's, and what an officer has found of them. */
@RestController
@RequestMapping("/api/v1/duplicates")
class DuplicatesApi {

    private static final int LONGEST_REASON = 1_000;

    private final DuplicatesView duplicates;
    private final CompareRecords compareRecords;
    private final UndoComparison undoComparison;

    DuplicatesApi(DuplicatesView duplicates, CompareRecords compareRecords, UndoComparison undoComparison) {
        this.duplicates = duplicates;
        this.compareRecords = compareRecords;
        this.undoComparison = undoComparison;
    }

    /** One record, as the force sees it. */
    record RecordAnswer(String id, String name, LocalDate dateOfBirth, List<PersonRecord.Work> work) {

        static RecordAnswer of(PersonRecord record) {
            return new RecordAnswer(record.id().toString(), record.name(), record.born(), record.work());
        }
    }

    /** Two records that look like one person's; {@code similarity} of the names is from 0 to 100. */
    record SuggestionAnswer(RecordAnswer one, RecordAnswer other, int similarity, Resemblance.Birth birth) {

        static SuggestionAnswer of(Suggestion found) {
            return new SuggestionAnswer(
                    RecordAnswer.of(found.one()),
                    RecordAnswer.of(found.other()),
                    found.resemblance().similarity(),
                    found.resemblance().birth());
        }
    }

    /** What was found of two records. */
    record FindingAnswer(
            String id, String one, String other, boolean same, String reason, String foundBy, Instant foundAt) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.id().toString(),
                    finding.pair().one().toString(),
                    finding.pair().other().toString(),
                    finding.same(),
                    finding.reason(),
                    finding.foundBy(),
                    finding.foundAt());
        }
    }

    /** What an officer finds; {@code same} is whether the two are one person's. */
    record FindingRequest(
            @Nullable String one,
            @Nullable String other,
            @Nullable Boolean same,
            @Nullable String reason) {}

    /** Why a finding is undone. */
    record UndoRequest(@Nullable String reason) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    Page<SuggestionAnswer> suggestions(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                duplicates.suggestions().stream().map(SuggestionAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/findings")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    Page<FindingAnswer> findings(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(duplicates.standing().stream().map(FindingAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/findings")
    @PreAuthorize("hasRole('OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    FindingAnswer find(@RequestBody FindingRequest request) {
        var by = SignedIn.current();
        var pair =
                Needed.checked("other", () -> new Pair(person("one", request.one()), person("other", request.other())));
        compareRecords.find(
                Callers.force(by),
                pair,
                Needed.given("same", request.same()),
                Texts.of("reason", request.reason(), LONGEST_REASON),
                by.actor());
        return FindingAnswer.of(duplicates.of(pair).orElseThrow());
    }

    @PostMapping("/findings/{id}/undoing")
    @PreAuthorize("hasRole('OFFICER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable FindingId id, @RequestBody UndoRequest request) {
        undoComparison.undo(
                id,
                Texts.of("reason", request.reason(), LONGEST_REASON),
                SignedIn.current().actor());
    }

    private static PersonId person(String field, @Nullable String id) {
        var given = Needed.given(field, id);
        return Needed.checked(field, () -> PersonId.parse(given));
    }
}
