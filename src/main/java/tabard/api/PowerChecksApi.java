package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tabard.accreditation.AccreditationState;
import tabard.held.HeldAnswer;
import tabard.held.HeldAt;
import tabard.held.PowerCheck;
import tabard.powers.Limit;

/** May this person use this power, here, at this moment, by what was known then? One question, or up to 5,000. */
@RestController
class PowerChecksApi {

    private static final int MOST = 5_000;

    private final HeldAt heldAt;
    private final PowerChecksReader reader;
    private final Query query;

    PowerChecksApi(HeldAt heldAt, PowerChecksReader reader, Query query) {
        this.heldAt = heldAt;
        this.reader = reader;
        this.query = query;
    }

    /** The two answers there are. */
    enum Answer {
        HELD,
        NOT_HELD
    }

    /**
     * The answer to one question.
     *
     * @param ledger where it stands in the ledger; null until proofs are served
     */
    record PowerCheckAnswer(
            Answer answer,
            AccreditationState state,
            List<ReasonAnswer> reasons,
            List<WarningAnswer> warnings,
            List<String> conditions,
            @Nullable LocalDate goodUntil,
            List<String> limitedBy,
            @Nullable LocalDate endsOn,
            Instant at,
            Instant knownAt,
            @Nullable LedgerPlace ledger) {

        static PowerCheckAnswer of(PowerCheck check, HeldAnswer found) {
            return new PowerCheckAnswer(
                    found.held() ? Answer.HELD : Answer.NOT_HELD,
                    found.state(),
                    found.reasons().stream()
                            .map(reason -> new ReasonAnswer(reason.rule().code(), reason.provision(), reason.message()))
                            .toList(),
                    found.warnings().stream()
                            .map(warning -> new WarningAnswer(warning.rule().code(), warning.message()))
                            .toList(),
                    found.conditions(),
                    found.goodUntil(),
                    found.limitedBy().stream().map(Limit::code).toList(),
                    found.endsOn(),
                    check.at(),
                    check.knownAt(),
                    null);
        }
    }

    /** One reason why not. */
    record ReasonAnswer(String rule, String provision, String message) {}

    /** One thing that is out of date. */
    record WarningAnswer(String rule, String message) {}

    /** Where an entry of the ledger stands, and under which checkpoint. */
    record LedgerPlace(long index, String checkpoint) {}

    /** The answers to many questions, in their order. */
    record PowerCheckAnswers(List<PowerCheckAnswer> items) {}

    @PostMapping("/api/v1/power-checks")
    ResponseEntity<Object> check(@RequestBody PowerChecksRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answered(request));
    }

    private Object answered(PowerChecksRequest request) {
        var now = query.now();
        if (request.checks() == null) {
            var check = reader.read("", request.single(), now);
            return PowerCheckAnswer.of(check, heldAt.heldAt(check));
        }
        PowerChecksReader.beside(request).ifPresent(message -> {
            throw new InvalidRequest("checks", message);
        });
        var asked = request.checks();
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new InvalidRequest("checks", "Ask 1 to %d questions at a time.".formatted(MOST));
        }
        var checks = Needed.each("checks", asked, (at, check) -> reader.read(at + ".", check, now));
        var found = heldAt.heldAt(checks);
        var items = new ArrayList<PowerCheckAnswer>();
        for (int i = 0; i < checks.size(); i++) {
            items.add(PowerCheckAnswer.of(checks.get(i), found.get(i)));
        }
        return new PowerCheckAnswers(items);
    }
}
