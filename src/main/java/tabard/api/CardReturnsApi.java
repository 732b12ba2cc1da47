package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import tabard.card.CardOutcome;
import tabard.card.CardReturn;
import tabard.card.CardReturns;
import tabard.card.RecordCardReturn;
import tabard.kernel.AccreditationNumber;

/** Cards that have to come back, and what became of each. */
@RestController
class CardReturnsApi {

    private final CardReturns cards;
    private final RecordCardReturn record;

    CardReturnsApi(CardReturns cards, RecordCardReturn record) {
        this.cards = cards;
        this.record = record;
    }

    /** A card; {@code outcome} is null while it is out. */
    record CardAnswer(
            String accreditation,
            String caseReference,
            String person,
            String organisation,
            String force,
            Instant openedAt,
            LocalDate dueOn,
            @Nullable CardOutcome outcome,
            @Nullable Instant closedAt) {

        static CardAnswer of(CardReturn card) {
            return new CardAnswer(
                    card.number().value(),
                    card.caseReference().value(),
                    card.person().toString(),
                    card.organisation().toString(),
                    card.force().value(),
                    card.openedAt(),
                    card.dueOn(),
                    card.outcome(),
                    card.closedAt());
        }
    }

    /** What became of it. */
    record CardRequest(@Nullable String outcome) {}

    @GetMapping("/api/v1/card-returns")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<CardAnswer> open(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(cards.open().stream().map(CardAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/api/v1/card-returns/{number}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    CardAnswer one(@PathVariable AccreditationNumber number) {
        return cards.find(number)
                .map(CardAnswer::of)
                .orElseThrow(() -> new NotThere("No card of accreditation %s had to come back.".formatted(number)));
    }

    @PostMapping("/api/v1/card-returns/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable AccreditationNumber number, @RequestBody CardRequest request) {
        record.record(
                number,
                Needed.read("outcome", request.outcome(), CardReturnsApi::outcome),
                SignedIn.current().actor());
    }

    private static CardOutcome outcome(String text) {
        return Arrays.stream(CardOutcome.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Say RETURNED, LOST or DESTROYED."));
    }
}
