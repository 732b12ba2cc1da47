package tabard.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;
import tabard.outbox.Email;
import tabard.outbox.PostEmail;

/** Makes a notice in the transaction of the act that it tells of: where it cannot be made, the act does not happen. */
@Component
class MakeNotice {

    private final Notices notices;
    private final NoticeWords words;
    private final NoticeSettings settings;
    private final PostEmail post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeNotice(
            Notices notices,
            NoticeWords words,
            NoticeSettings settings,
            PostEmail post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.words = words;
        this.settings = settings;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void make(Letter letter, Actor by) {
        var id = new NoticeId(UUID.randomUUID());
        var at = clock.instant();
        var content = words.write(letter, id, LocalDate.ofInstant(at, clock.getZone()));
        var pdf = new NoticePdf(content).write();
        notices.add(id, letter, content, pdf, at, by);
        events.publishEvent(made(id, letter, pdf, by, at));
        var address = letter.email();
        if (address != null) {
            post.post(email(id, letter, address));
        }
    }

    private static NoticeMade made(NoticeId id, Letter letter, byte[] pdf, Actor by, Instant at) {
        var subject = letter.subject();
        return new NoticeMade(
                id,
                letter.kind(),
                letter.recipient(),
                letter.kind().template(),
                subject.organisation(),
                subject.caseReference(),
                subject.number(),
                Sha256.hex(pdf),
                by,
                at);
    }

    /** It names nobody and says nothing of what was decided: others may read it. */
    private Email email(NoticeId id, Letter letter, String address) {
        var forPerson = letter.recipient() == Recipient.PERSON;
        var key = "notice.email." + (forPerson ? "person" : "office");
        var link = settings.baseUrl().toString().replaceAll("/+$", "") + "/notices/" + id;
        return new Email(
                id.emailKey(),
                address,
                words.say(letter.language(), key + ".subject"),
                words.say(letter.language(), key + ".body", link, id.toString().substring(0, 8)),
                letter.subject().force(),
                letter.subject().organisation());
    }
}
