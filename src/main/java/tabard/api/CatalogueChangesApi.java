package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.scheme.CatalogueChange;
import tabard.scheme.CatalogueChangeId;
import tabard.scheme.CatalogueChanges;
import tabard.scheme.RecordCatalogueChange;

/** The changes of the law recorded since the packs were made: for anybody signed in to read, for the administrator to record. */
@RestController
class CatalogueChangesApi {

    private final CatalogueChanges changes;
    private final RecordCatalogueChange recordChange;
    private final Query query;

    CatalogueChangesApi(CatalogueChanges changes, RecordCatalogueChange recordChange, Query query) {
        this.changes = changes;
        this.recordChange = recordChange;
        this.query = query;
    }

    /** A change to record; {@code corrects} names the one whose place it takes. */
    record RecordRequest(
            @Nullable String scheme,
            @Nullable LawChangeRequest change,
            @Nullable String corrects) {}

    /** A recorded change; {@code knownTo} is when it was found to be wrong. */
    record ChangeAnswer(
            String id,
            String scheme,
            String power,
            List<Country> countries,
            LawChange.Kind kind,
            LocalDate effective,
            String instrument,
            List<String> sources,
            Confidence confidence,
            @Nullable String corrects,
            Instant knownFrom,
            @Nullable Instant knownTo,
            String recordedBy) {

        static ChangeAnswer of(CatalogueChange change) {
            var law = change.change();
            return new ChangeAnswer(
                    change.id().toString(),
                    change.scheme().value(),
                    law.power().value(),
                    law.countries().stream().sorted().toList(),
                    law.kind(),
                    law.effective(),
                    law.instrument(),
                    law.sources(),
                    law.confidence(),
                    change.corrects() == null ? null : change.corrects().toString(),
                    change.knownFrom(),
                    change.knownTo(),
                    change.by().capacity());
        }
    }

    @GetMapping("/api/v1/catalogue-changes")
    Page<ChangeAnswer> all(
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                changes.of(query.scheme("scheme", scheme).code()).stream()
                        .map(ChangeAnswer::of)
                        .toList(),
                cursor,
                limit);
    }

    @PostMapping("/api/v1/catalogue-changes")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    ChangeAnswer add(@RequestBody RecordRequest request) {
        var scheme = query.scheme("scheme", request.scheme()).code();
        var change = Needed.given("change", request.change()).read("change.");
        var corrects = request.corrects() == null
                ? null
                : Needed.read("corrects", request.corrects(), CatalogueChangeId::parse);
        var id = LawChangeRequest.checked(
                "change.",
                () -> recordChange.record(
                        scheme, change, corrects, SignedIn.current().actor()));
        return changes.find(id).map(ChangeAnswer::of).orElseThrow();
    }

    /** Takes back a change that was none. What was answered while it was believed stays askable. */
    @DeleteMapping("/api/v1/catalogue-changes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void withdraw(@PathVariable String id) {
        var change = read(id);
        LawChangeRequest.checked("", () -> {
            recordChange.withdraw(change, SignedIn.current().actor());
            return change;
        });
    }

    private static CatalogueChangeId read(String id) {
        try {
            return CatalogueChangeId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no change '%s'.".formatted(id));
        }
    }
}
