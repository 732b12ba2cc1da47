package tabard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.RenewalsView;
import tabard.api.ReadinessAnswer.ActionAnswer;
import tabard.scheme.ForceLeadTimes;

/** Foretells which powers lapse, and by when their renewal has to begin. Nothing is stored. */
@RestController
class RenewalsApi {

    private static final int MOST_DAYS = 3650;

    private final RenewalsView renewals;
    private final ForceLeadTimes leadTimes;
    private final Query query;

    RenewalsApi(RenewalsView renewals, ForceLeadTimes leadTimes, Query query) {
        this.renewals = renewals;
        this.leadTimes = leadTimes;
        this.query = query;
    }

    /** One lapse. */
    record RenewalAnswer(
            String accreditation,
            String person,
            String force,
            String power,

            @Schema(description = "The first day on which the power is no longer good.")
            LocalDate lapses,

            List<String> limitedBy,

            @Schema(description = "What would end it next were those put off: two at most.")
            List<EligibilityApi.EndingAnswer> next,

            boolean renewable,
            List<ActionAnswer> renewal,
            int leadDays,
            LocalDate startBy,

            @Schema(description = "lapses, minus today, minus leadDays: below nought the renewal is late.")
            long slackDays,

            @Schema(description = "Days lost if the renewal begins today.")
            long daysLostIfBegunToday,

            @Schema(description = "Days lost if it begins only when the power has lapsed.")
            int daysLostIfBegunLate) {}

    @Operation(summary = "What lapses in the coming days, for a supplier's own people or a force's accreditations.")
    @GetMapping("/api/v1/renewals")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    Page<RenewalAnswer> renewals(
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidRequest("days", "Ask for 1 to %d days.".formatted(MOST_DAYS));
        }
        var by = SignedIn.current();
        var found = by.force() == null
                ? renewals.of(Callers.organisation(by), query.today(), days)
                : renewals.of(by.force(), query.today(), days);
        return Page.of(found.stream().map(this::answer).toList(), cursor, limit);
    }

    private RenewalAnswer answer(RenewalsView.Renewal renewal) {
        var lapse = renewal.lapse();
        var today = query.today();
        var lead = leadTimes.of(renewal.of().force());
        return new RenewalAnswer(
                renewal.of().number().value(),
                renewal.of().person().toString(),
                renewal.of().force().value(),
                lapse.power().value(),
                lapse.lapses(),
                lapse.limitedBy().stream().map(limit -> limit.code()).toList(),
                lapse.next().stream().map(EligibilityApi.EndingAnswer::of).toList(),
                lapse.renewable(),
                lapse.renewal().stream()
                        .map(action -> ActionAnswer.of(action, lead))
                        .toList(),
                lapse.leadDays(),
                lapse.startBy(),
                lapse.slackDays(today),
                lapse.daysLostIfBegun(today),
                lapse.daysLostIfBegunLate());
    }
}
