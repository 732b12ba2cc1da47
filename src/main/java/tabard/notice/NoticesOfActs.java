package tabard.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.AccreditationReplaced;
import tabard.accreditation.AccreditationStoodDown;
import tabard.accreditation.AccreditationVaried;
import tabard.accreditation.AccreditationWithdrawn;
import tabard.accreditation.Accreditations;
import tabard.accreditation.StandDownEnded;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.DomainEvent;
import tabard.notice.LetterParts.About;

/** Tells of what is done to an accreditation: the person, and the employer by a copy (s.42(3), (6)). */
@Component
class NoticesOfActs {

    private final Accreditations accreditations;
    private final AccreditationActs acts;
    private final LetterParts parts;
    private final NoticeWords words;
    private final MakeNotice make;

    NoticesOfActs(
            Accreditations accreditations,
            AccreditationActs acts,
            LetterParts parts,
            NoticeWords words,
            MakeNotice make) {
        this.accreditations = accreditations;
        this.acts = acts;
        this.parts = parts;
        this.words = words;
        this.make = make;
    }

    @EventListener
    void on(AccreditationWithdrawn event) {
        served(NoticeKind.WITHDRAWN, event, event.number(), event.servedAt(), letter -> letter);
    }

    @EventListener
    void on(AccreditationStoodDown event) {
        served(
                NoticeKind.STOOD_DOWN,
                event,
                event.number(),
                event.servedAt(),
                letter -> letter.with("reviewOn", words.day(letter.language(), event.reviewOn())));
    }

    @EventListener
    void on(StandDownEnded event) {
        served(NoticeKind.STAND_DOWN_ENDED, event, event.number(), event.servedAt(), letter -> letter);
    }

    @EventListener
    void on(AccreditationVaried event) {
        var scheme = find(event.number()).scheme();
        served(
                NoticeKind.VARIED,
                event,
                event.number(),
                event.servedAt(),
                letter -> letter.listing("put", parts.powers(scheme, event.put().stream(), letter.language()))
                        .listing("removed", parts.powers(scheme, event.removed().stream(), letter.language())));
    }

    @EventListener
    void on(AccreditationReplaced event) {
        told(
                NoticeKind.RENEWED,
                event,
                find(event.number()),
                letter -> letter.with("from", words.day(letter.language(), event.from()))
                        .with("renewal", event.replacedBy().value()));
    }

    /** An act by notice: its reasons are part of what is told. */
    private void served(
            NoticeKind kind,
            DomainEvent event,
            AccreditationNumber number,
            Instant servedAt,
            UnaryOperator<Letter> more) {
        told(
                kind,
                event,
                find(number),
                letter -> more.apply(letter.with("served", moment(letter, servedAt))
                        .listing("given", List.of(acts.reasons(number, event.at())))));
    }

    private void told(NoticeKind kind, DomainEvent event, Accreditation of, UnaryOperator<Letter> more) {
        var about = About.of(kind, "act:%s:%s".formatted(of.number(), event.at()), of);
        var subject = LetterParts.subject(of);
        for (var letter : List.of(parts.toPerson(about, subject), parts.toEmployer(about, subject))) {
            make.make(more.apply(letter.with("number", of.number().value())), event.by());
        }
    }

    private String moment(Letter letter, Instant moment) {
        var there = moment.atZone(Accreditation.LONDON);
        return "%s, %s"
                .formatted(
                        words.day(letter.language(), LocalDate.from(there)),
                        DateTimeFormatter.ofPattern("HH:mm").format(there));
    }

    private Accreditation find(AccreditationNumber number) {
        return accreditations.find(number).orElseThrow(() -> new IllegalStateException("There is no " + number));
    }
}
