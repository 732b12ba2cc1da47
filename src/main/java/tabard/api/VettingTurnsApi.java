package tabard.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.vetting.AskAgain;
import tabard.vetting.AskVettingAgain;
import tabard.vetting.AskVettingReview;
import tabard.vetting.DecideVettingReview;
import tabard.vetting.ReviewOutcome;
import tabard.vetting.ReviewWish;
import tabard.vetting.SetVettingTerms;
import tabard.vetting.StopReason;
import tabard.vetting.StopVettingClock;
import tabard.vetting.VettingTerms;
import tabard.vetting.YearlyDeclarations;

/** The turns of a vetting: stopped, asked for again, reviewed; and what a unit says of its reviews. */
@RestController
class VettingTurnsApi {

    private final AskVettingAgain again;
    private final AskVettingReview review;
    private final DecideVettingReview decide;
    private final StopVettingClock clock;
    private final SetVettingTerms set;
    private final VettingTerms terms;
    private final YearlyDeclarations declarations;

    VettingTurnsApi(
            AskVettingAgain again,
            AskVettingReview review,
            DecideVettingReview decide,
            StopVettingClock clock,
            SetVettingTerms set,
            VettingTerms terms,
            YearlyDeclarations declarations) {
        this.again = again;
        this.review = review;
        this.decide = decide;
        this.clock = clock;
        this.set = set;
        this.terms = terms;
        this.declarations = declarations;
    }

    /** Whether it is asked for again. */
    record Again(@Nullable AskAgain outcome) {}

    /** Whether a review is asked for; its grounds have no place here. */
    record Wish(@Nullable ReviewWish wish) {}

    /** What a review came to, and why, for the unit alone. */
    record Reviewed(
            @Nullable ReviewOutcome outcome, @Nullable String reason) {}

    /** For whom or what it waits; null where it goes on. */
    record Stopped(@Nullable StopReason reason) {}

    /** For how many days a review may be asked for, null where none is offered; and whether yearly declarations are asked for. */
    record Terms(
            @Nullable Integer reviewDays,
            @Nullable Boolean yearlyDeclaration,
            @Nullable String source) {}

    /** The same, as it is published. */
    record TermsAnswer(@Nullable Integer reviewDays, boolean yearlyDeclaration) {}

    @PostMapping("/api/v1/cases/{reference}/vetting-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(@PathVariable CaseReference reference, @RequestBody Again asked) {
        again.decide(
                reference,
                Needed.given("outcome", asked.outcome()),
                SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/vetting-review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@PathVariable CaseReference reference, @RequestBody Wish wish) {
        review.say(
                reference, Needed.given("wish", wish.wish()), SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/vetting-review-decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reviewed(@PathVariable CaseReference reference, @RequestBody Reviewed reviewed) {
        decide.decide(
                reference,
                Needed.given("outcome", reviewed.outcome()),
                Texts.of("reason", reviewed.reason(), 1_000),
                SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/vetting-clock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopped(@PathVariable CaseReference reference, @RequestBody Stopped stopped) {
        clock.stop(reference, stopped.reason(), SignedIn.current().actor());
    }

    @PostMapping("/api/v1/vetting-terms")
    @PreAuthorize("hasRole('VETTING')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody Terms asked) {
        var by = SignedIn.current();
        set.set(
                Objects.requireNonNull(by.force()),
                new SetVettingTerms.Said(
                        asked.reviewDays(),
                        Boolean.TRUE.equals(asked.yearlyDeclaration()),
                        Texts.of("source", asked.source(), 500)),
                by.actor());
    }

    @GetMapping("/api/v1/forces/{force}/vetting-terms")
    TermsAnswer terms(@PathVariable ForceCode force) {
        return new TermsAnswer(terms.reviewDays(force).orElse(null), declarations.askedBy(force));
    }
}
