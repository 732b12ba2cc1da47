package tabard.notice;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.DomainEvent;
import tabard.notice.LetterParts.About;
import tabard.party.Language;
import tabard.withdrawal.ActReviewed;
import tabard.withdrawal.Withdrawal;
import tabard.withdrawal.Withdrawal.End;
import tabard.withdrawal.WithdrawalDecided;
import tabard.withdrawal.WithdrawalDropped;
import tabard.withdrawal.WithdrawalId;
import tabard.withdrawal.WithdrawalProposed;
import tabard.withdrawal.Withdrawals;

/**
 * Tells the person, and the employer with them, of a withdrawal that is proposed, of one that is not made, and of what was found
 * when something done at once was looked at again. The acts themselves are told of by {@link NoticesOfActs} (s.42(3), (6)).
 */
@Component
class NoticesOfWithdrawals {

    private final Withdrawals withdrawals;
    private final Accreditations accreditations;
    private final LetterParts parts;
    private final NoticeWords words;
    private final MakeNotice make;

    NoticesOfWithdrawals(
            Withdrawals withdrawals,
            Accreditations accreditations,
            LetterParts parts,
            NoticeWords words,
            MakeNotice make) {
        this.withdrawals = withdrawals;
        this.accreditations = accreditations;
        this.parts = parts;
        this.words = words;
        this.make = make;
    }

    @EventListener
    void on(WithdrawalProposed event) {
        told(
                NoticeKind.MINDED_TO_WITHDRAW,
                event,
                event.number(),
                get(event.withdrawal()).reasons(),
                letter -> letter.with("until", words.day(letter.language(), event.until())));
    }

    @EventListener
    void on(WithdrawalDecided event) {
        if (event.end() == End.KEPT) {
            ended(event, event.number(), event.withdrawal());
        }
    }

    @EventListener
    void on(WithdrawalDropped event) {
        ended(event, event.number(), event.withdrawal());
    }

    /** Where a notice was served with it, that says it all. */
    @EventListener
    void on(ActReviewed event) {
        if (!event.outcome().served()) {
            told(
                    NoticeKind.ACT_REVIEWED,
                    event,
                    event.number(),
                    get(event.withdrawal()).reviews().getLast().reasons(),
                    letter -> letter.with("found", found(event, letter.language())));
        }
    }

    private String found(ActReviewed event, Language language) {
        var next = event.next();
        var key = "notice.found." + event.outcome();
        return next == null ? words.say(language, key) : words.say(language, key, words.day(language, next));
    }

    private void ended(DomainEvent event, AccreditationNumber number, WithdrawalId id) {
        var concluded = get(id).concluded();
        told(NoticeKind.NOT_WITHDRAWN, event, number, concluded == null ? "" : concluded.reasons(), letter -> letter);
    }

    private void told(
            NoticeKind kind,
            DomainEvent event,
            AccreditationNumber number,
            String reasons,
            UnaryOperator<Letter> more) {
        var of = accreditations.get(number);
        var about = About.of(kind, "%s:%s".formatted(event.stream(), event.at()), of);
        var subject = LetterParts.subject(of);
        for (var letter : List.of(parts.toPerson(about, subject), parts.toEmployer(about, subject))) {
            var said = letter.with("number", number.value()).listing("given", List.of(reasons));
            make.make(more.apply(said), event.by());
        }
    }

    private Withdrawal get(WithdrawalId id) {
        return withdrawals.get(id);
    }
}
