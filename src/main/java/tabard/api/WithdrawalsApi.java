package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.withdrawal.ActAtOnce;
import tabard.withdrawal.ProposeWithdrawal;
import tabard.withdrawal.ReviewOutcome;
import tabard.withdrawal.Withdrawal;
import tabard.withdrawal.WithdrawalId;
import tabard.withdrawal.Withdrawals;

/** Withdrawals of a force: proposed or done at once, and read. What becomes of them is in {@link WithdrawalStepsApi}. */
@RestController
@RequestMapping("/api/v1/withdrawals")
class WithdrawalsApi {

    private final Withdrawals withdrawals;
    private final Accreditations accreditations;
    private final AccreditationActs acts;
    private final ProposeWithdrawal propose;
    private final ActAtOnce actAtOnce;

    WithdrawalsApi(
            Withdrawals withdrawals,
            Accreditations accreditations,
            AccreditationActs acts,
            ProposeWithdrawal propose,
            ActAtOnce actAtOnce) {
        this.withdrawals = withdrawals;
        this.accreditations = accreditations;
        this.acts = acts;
        this.propose = propose;
        this.actAtOnce = actAtOnce;
    }

    /** A withdrawal that is proposed. */
    record ProposalRequest(
            @Nullable String accreditation, @Nullable String reasons) {}

    /** What was done at once: {@code act} is WITHDRAW or STAND_DOWN, {@code acts} how many acts the caller had seen. */
    record AtOnceRequest(
            @Nullable String accreditation,
            @Nullable String act,
            @Nullable NoticeRequest notice,
            @Nullable Integer acts) {}

    /** What the person has said; {@code received} is null where the period went by. */
    record HeardAnswer(@Nullable LocalDate received, String said, String by) {}

    /** One look at what was done at once. */
    record ReviewAnswer(
            ReviewOutcome outcome, String reasons, @Nullable LocalDate next, String by) {}

    /** A withdrawal; {@code acts} is what whoever decides on it states again. */
    record WithdrawalAnswer(
            String id,
            String accreditation,
            String force,
            Withdrawal.Route route,
            Withdrawal.State state,
            String reasons,
            LocalDate until,
            Instant openedAt,
            String openedBy,
            List<HeardAnswer> heard,
            List<ReviewAnswer> reviews,
            Withdrawal.@Nullable End end,
            @Nullable String endReasons,
            int acts) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WithdrawalAnswer propose(@RequestBody ProposalRequest request) {
        return one(propose.propose(
                number(request.accreditation()),
                Texts.of("reasons", request.reasons(), 2_000),
                SignedIn.current().actor()));
    }

    @PostMapping("/at-once")
    @ResponseStatus(HttpStatus.CREATED)
    WithdrawalAnswer atOnce(@RequestBody AtOnceRequest request) {
        var number = number(request.accreditation());
        var act = Needed.read("act", request.act(), WithdrawalsApi::act);
        var notice = NoticeRequest.read("notice", request.notice());
        int seen = Needed.given("acts", request.acts());
        var by = SignedIn.current().actor();
        return one(
                act.equals("WITHDRAW")
                        ? actAtOnce.withdraw(number, notice, seen, by)
                        : actAtOnce.standDown(number, notice, seen, by));
    }

    /** Those of the force, or of one accreditation, the newest first. */
    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<WithdrawalAnswer> all(
            @RequestParam(required = false) @Nullable String accreditation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var found = accreditation == null ? withdrawals.all() : withdrawals.of(number(accreditation));
        var page = Page.of(found, cursor, limit);
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    WithdrawalAnswer one(@PathVariable WithdrawalId id) {
        return answer(withdrawals.get(id));
    }

    private AccreditationNumber number(@Nullable String text) {
        var number = Needed.read("accreditation", text, AccreditationNumber::parse);
        return accreditations.get(number).number();
    }

    private static String act(String text) {
        if (!text.equals("WITHDRAW") && !text.equals("STAND_DOWN")) {
            throw new IllegalArgumentException("Say WITHDRAW or STAND_DOWN.");
        }
        return text;
    }

    static ReviewOutcome outcome(String text) {
        return Arrays.stream(ReviewOutcome.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Say CONFIRMED, SET_ASIDE, GIVEN_BACK, WITHDRAWN or GOES_ON."));
    }

    private WithdrawalAnswer answer(Withdrawal one) {
        var concluded = one.concluded();
        return new WithdrawalAnswer(
                one.id().toString(),
                one.of().number().value(),
                one.of().force().value(),
                one.route(),
                one.state(),
                one.reasons(),
                one.until(),
                one.opened().at(),
                one.opened().by(),
                one.heard().stream()
                        .map(said -> new HeardAnswer(
                                said.received(), said.said(), said.act().by()))
                        .toList(),
                one.reviews().stream()
                        .map(look -> new ReviewAnswer(
                                look.outcome(),
                                look.reasons(),
                                look.next(),
                                look.act().by()))
                        .toList(),
                concluded == null ? null : concluded.end(),
                concluded == null ? null : concluded.reasons(),
                acts.count(one.of().number()));
    }
}
