package tabard.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.conduct.Outlier;
import tabard.conduct.OutlierRule;
import tabard.conduct.ReturnScope;
import tabard.conduct.ReturnUse;
import tabard.conduct.TriedReturn;
import tabard.conduct.UseReturn;
import tabard.conduct.UseReturns;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/** Returns of the use of powers, and what stands out in them. */
@RestController
class UseReturnsApi {

    private static final String RULE = "uses >= %d and uses per holder > %d times the median of at least %d others"
            .formatted(OutlierRule.LEAST_USES, OutlierRule.TIMES, OutlierRule.LEAST_OTHERS);

    private final UseReturns returns;
    private final ReturnUse returnUse;
    private final Clock clock;

    UseReturnsApi(UseReturns returns, ReturnUse returnUse, Clock clock) {
        this.returns = returns;
        this.returnUse = returnUse;
        this.clock = clock;
    }

    /** A return to send or to try: its lines have no place for anybody's name. */
    record ReturnRequest(
            @Nullable String force,
            @Nullable String scheme,
            @Nullable String month,
            @Nullable List<@Nullable LineRequest> lines) {}

    /** One line. */
    record LineRequest(
            @Nullable String power,
            @Nullable String offence,
            @Nullable String place,
            @Nullable Integer uses,
            @Nullable Integer notices,
            @Nullable Integer seized) {

        String csv() {
            return Stream.of(power, offence, place, uses, notices, seized)
                    .map(cell -> cell == null ? "" : String.valueOf(cell))
                    .map(cell -> cell.replaceAll("[,\r\n]", " "))
                    .collect(Collectors.joining(","));
        }
    }

    /** What came of it; {@code version} is null where it was only tried. */
    record TriedAnswer(
            boolean good,
            List<TriedReturn.Problem> problems,
            @Nullable Integer version) {}

    /** A return as it stands. */
    record ReturnAnswer(
            String organisation,
            String force,
            String scheme,
            String month,
            int version,
            Instant sentAt,
            List<LineAnswer> lines) {

        static ReturnAnswer of(UseReturn one) {
            return new ReturnAnswer(
                    one.organisation().toString(),
                    one.force().value(),
                    one.scheme().value(),
                    one.month().toString(),
                    one.version(),
                    one.sentAt(),
                    one.lines().stream().map(LineAnswer::of).toList());
        }
    }

    /** One line of it. */
    record LineAnswer(
            String power, @Nullable String offence, String place, int uses, int notices, int seized, int holders) {

        static LineAnswer of(UseReturn.Line line) {
            var use = line.use();
            return new LineAnswer(
                    use.power().value(),
                    use.offence() == null ? null : use.offence().value(),
                    use.place(),
                    use.uses(),
                    use.notices(),
                    use.seized(),
                    line.holders());
        }
    }

    /** What stands out, and the rule by which it does. */
    record OutliersAnswer(String rule, List<OutlierAnswer> items) {}

    /** One that stands out; {@code usualPerHundred} is the median of what it is compared with, for a hundred holders. */
    record OutlierAnswer(
            String organisation,
            String month,
            String power,
            int uses,
            int holders,
            int usualPerHundred,
            Outlier.Against against) {}

    @GetMapping("/api/v1/use-returns")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<ReturnAnswer> since(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var since = month == null
                ? YearMonth.now(clock).minusMonths(12)
                : Needed.read("month", month, UseReturnsApi::month);
        return Page.of(returns.since(since).stream().map(ReturnAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/api/v1/use-returns/outliers")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    OutliersAnswer outliers() {
        return new OutliersAnswer(
                RULE,
                OutlierRule.of(returns.since(YearMonth.now(clock).minusMonths(12))).stream()
                        .map(one -> new OutlierAnswer(
                                one.organisation().toString(),
                                one.month().toString(),
                                one.power().value(),
                                one.uses(),
                                one.holders(),
                                one.usual(),
                                one.against()))
                        .toList());
    }

    @PostMapping("/api/v1/use-returns")
    TriedAnswer send(@RequestParam(defaultValue = "false") boolean dryRun, @RequestBody ReturnRequest request) {
        var by = SignedIn.current();
        var scope = new ReturnScope(
                Callers.organisation(by),
                Needed.read("force", request.force(), ForceCode::new),
                Needed.read("scheme", request.scheme(), SchemeCode::new),
                Needed.read("month", request.month(), UseReturnsApi::month));
        var lines = Needed.each("lines", Needed.given("lines", request.lines()), (_, line) -> line.csv());
        var csv = "power,offence,place,uses,notices,seized\n" + String.join("\n", lines);
        if (dryRun) {
            var tried = returnUse.tryOut(scope, csv);
            return new TriedAnswer(tried.good(), tried.problems(), null);
        }
        return new TriedAnswer(true, List.of(), returnUse.send(scope, csv, by.actor()));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new IllegalArgumentException("Give a month such as 2026-10.", notAMonth);
        }
    }
}
