package tabard.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.renewal.ExpiryOutlook;
import tabard.renewal.ForetellRenewals;
import tabard.renewal.RenewalPlan.Place;

/** What lapses in ninety days, group by group, and which course when. Nothing is stored or booked. */
@RestController
class RenewalPlanApi {

    private static final int MOST = 500;

    private final ForetellRenewals foretell;
    private final Query query;

    RenewalPlanApi(ForetellRenewals foretell, Query query) {
        this.foretell = foretell;
        this.query = query;
    }

    /** The groups, an employer's by force and a force's by employer, and the plan. */
    record PlanAnswer(List<ExpiryOutlook> groups, List<PlaceAnswer> plan) {}

    /** One place on a course. */
    record PlaceAnswer(
            LocalDate week,
            String person,
            String force,
            String course,
            LocalDate startBy,
            LocalDate lapses,
            long daysLost) {

        static PlaceAnswer of(Place place) {
            var need = place.need();
            return new PlaceAnswer(
                    place.week(),
                    need.person().toString(),
                    need.force().value(),
                    need.course(),
                    need.startBy(),
                    need.lapses(),
                    place.daysLost());
        }
    }

    @Operation(summary = "What lapses within 30, 60 and 90 days, and a plan of courses that spreads the load.")
    @GetMapping("/api/v1/renewal-plan")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    PlanAnswer plan(@RequestParam(defaultValue = "12") int perWeek) {
        if (perWeek < 1 || perWeek > MOST) {
            throw new InvalidRequest("perWeek", "Give a number from 1 to %d.".formatted(MOST));
        }
        var by = SignedIn.current();
        var foretold = by.force() == null
                ? foretell.of(Callers.organisation(by), query.today(), perWeek)
                : foretell.of(by.force(), query.today(), perWeek);
        return new PlanAnswer(
                foretold.groups(), foretold.plan().stream().map(PlaceAnswer::of).toList());
    }
}
