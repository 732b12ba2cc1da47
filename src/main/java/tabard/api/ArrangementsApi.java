package tabard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.api.ArrangementAnswers.ArrangementAnswer;
import tabard.approval.ReviewArrangement;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;

/** Arrangements with employers: read by both sides and by auditors, reviewed by the force. */
@RestController
@RequestMapping("/api/v1/arrangements")
class ArrangementsApi {

    private final ArrangementsView arrangements;
    private final ArrangementAnswers answers;
    private final ReviewArrangement reviewArrangement;
    private final Query query;

    ArrangementsApi(
            ArrangementsView arrangements,
            ArrangementAnswers answers,
            ReviewArrangement reviewArrangement,
            Query query) {
        this.arrangements = arrangements;
        this.answers = answers;
        this.reviewArrangement = reviewArrangement;
        this.query = query;
    }

    /** What a review found. */
    record ReviewRequest(@Nullable String findings) {}

    /** A force's own, an organisation's own, and for an auditor all. */
    @GetMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<ArrangementAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var by = SignedIn.current();
        var force = by.force();
        if (by.role() == Role.AUDITOR) {
            return Page.of(arrangements.all().stream().map(answers::of).toList(), cursor, limit);
        }
        var known = force == null ? arrangements.of(Callers.organisation(by)) : arrangements.with(force);
        return Page.of(known.stream().map(answers::of).toList(), cursor, limit);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ArrangementAnswer one(
            @PathVariable ArrangementId id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String knownAt) {
        return on == null && knownAt == null
                ? answers.of(arrangements.get(id))
                : answers.of(arrangements.asAt(id, query.day("on", on), query.moment("knownAt", knownAt)));
    }

    @PostMapping("/{id}/reviews")
    ArrangementAnswer review(@PathVariable ArrangementId id, @RequestBody ReviewRequest request) {
        reviewArrangement.review(
                arrangements.get(id).id(),
                Texts.of("findings", request.findings(), 1_000),
                SignedIn.current().actor());
        return answers.of(arrangements.get(id));
    }
}
