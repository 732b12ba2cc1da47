package tabard.notice;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.accreditation.EndingNoticesDrafted;
import tabard.notice.LetterParts.About;

/**
 * Tells those whose grants the end of a power cuts short (PRA 2002 s.42(3), (6)): the person, and the employer by a copy. The law
 * ends the power without it; an officer has them told.
 */
@Component
class NoticesOfPowerEndings {

    private final Accreditations accreditations;
    private final LetterParts parts;
    private final NoticeWords words;
    private final MakeNotice make;

    NoticesOfPowerEndings(Accreditations accreditations, LetterParts parts, NoticeWords words, MakeNotice make) {
        this.accreditations = accreditations;
        this.parts = parts;
        this.words = words;
        this.make = make;
    }

    @EventListener
    void on(EndingNoticesDrafted ended) {
        for (var number : ended.accreditations()) {
            var of = accreditations.find(number).orElseThrow(() -> new IllegalStateException("There is no " + number));
            var about = About.of(
                    NoticeKind.POWER_ENDED, "power-ended:%s:%s:%s".formatted(number, ended.power(), ended.on()), of);
            var subject = LetterParts.subject(of);
            List.of(parts.toPerson(about, subject), parts.toEmployer(about, subject))
                    .forEach(letter -> make.make(told(letter, of, ended), ended.by()));
        }
    }

    private Letter told(Letter letter, Accreditation of, EndingNoticesDrafted ended) {
        return letter.with("number", of.number().value())
                .with("power", parts.power(of.scheme(), ended.power(), letter.language()))
                .with("day", words.day(letter.language(), ended.on()))
                .with("instrument", ended.instrument());
    }
}
