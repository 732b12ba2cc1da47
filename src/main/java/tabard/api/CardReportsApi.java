package tabard.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.card.CardFate;
import tabard.card.CardReport;
import tabard.card.CardReports;
import tabard.card.ReissueCard;
import tabard.card.ReportCard;
import tabard.kernel.AccreditationNumber;

/** Cards that are void, and what took their place. */
@RestController
class CardReportsApi {

    private final CardReports reports;
    private final ReportCard report;
    private final ReissueCard reissue;

    CardReportsApi(CardReports reports, ReportCard report, ReissueCard reissue) {
        this.reports = reports;
        this.report = report;
        this.reissue = reissue;
    }

    /** One card that was reported; {@code reissuedAs} is null until a new one is made. */
    record ReportAnswer(
            String accreditation,
            int issue,
            String organisation,
            String force,
            CardFate fate,
            Instant reportedAt,
            @Nullable Integer reissuedAs) {

        static ReportAnswer of(CardReport one) {
            return new ReportAnswer(
                    one.number().value(),
                    one.issue(),
                    one.organisation().toString(),
                    one.force().value(),
                    one.fate(),
                    one.reportedAt(),
                    one.reissuedAs());
        }
    }

    /** What became of the card. */
    record ReportRequest(
            @Nullable String accreditation, @Nullable String fate) {}

    /** Which card it is about. */
    record CardAnswer(String accreditation, int issue) {}

    @GetMapping("/api/v1/card-reports")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<ReportAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(reports.all().stream().map(ReportAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/card-reports")
    @ResponseStatus(HttpStatus.CREATED)
    CardAnswer report(@RequestBody ReportRequest request) {
        var number = Needed.read("accreditation", request.accreditation(), AccreditationNumber::parse);
        var fate = Needed.read("fate", request.fate(), text -> Chosen.of(CardFate.class, text));
        return new CardAnswer(
                number.value(), report.report(number, fate, SignedIn.current().actor()));
    }

    @PostMapping("/api/v1/card-reports/{number}/reissue")
    CardAnswer reissue(@PathVariable AccreditationNumber number) {
        return new CardAnswer(
                number.value(), reissue.reissue(number, SignedIn.current().actor()));
    }
}
