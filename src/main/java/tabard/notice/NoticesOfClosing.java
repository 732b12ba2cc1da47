package tabard.notice;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.intake.CaseClosed;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.ClosingReason;
import tabard.notice.LetterParts.About;

/**
 * Tells that a case has ended before anybody decided on its powers: for vetting or training, because it was
 * withdrawn, or because the arrangement ended. Why is
 * said as far as both may know it: of vetting, that it was not cleared, and nothing more.
 */
@Component
class NoticesOfClosing {

    private static final Set<ClosingReason> UNDECIDED = EnumSet.of(
            ClosingReason.VETTING_NOT_CLEARED,
            ClosingReason.TRAINING_FAILED,
            ClosingReason.WITHDRAWN,
            ClosingReason.ARRANGEMENT_ENDED);

    private final CaseFiles cases;
    private final LetterParts parts;
    private final NoticeWords words;
    private final MakeNotice make;

    NoticesOfClosing(CaseFiles cases, LetterParts parts, NoticeWords words, MakeNotice make) {
        this.cases = cases;
        this.parts = parts;
        this.words = words;
        this.make = make;
    }

    @EventListener
    void on(CaseClosed closed) {
        if (UNDECIDED.contains(closed.reason())) {
            var file = cases.get(closed.caseReference());
            var subject = LetterParts.subject(file);
            Stream.of(parts.toPerson(about(file), subject), parts.toEmployer(about(file), subject))
                    .forEach(letter -> make.make(because(letter, closed), closed.by()));
        }
    }

    private static About about(CaseFile file) {
        return new About(
                NoticeKind.CASE_CLOSED,
                "closed:" + file.reference(),
                file.scheme(),
                file.force(),
                file.organisation(),
                file.person());
    }

    private Letter because(Letter letter, CaseClosed closed) {
        var key = "notice.closed." + closed.reason();
        return letter.with("case", closed.caseReference().value())
                .with("because", words.say(letter.language(), key))
                .with("remedy", words.say(letter.language(), key + ".remedy"));
    }
}
