package tabard.notice;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationDecided;
import tabard.accreditation.Accreditations;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.Decision;
import tabard.accreditation.DecisionOutcome;
import tabard.accreditation.PowersGranted;
import tabard.intake.CaseClosed;
import tabard.intake.CaseFiles;
import tabard.intake.ClosingReason;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.SchemeCode;
import tabard.notice.LetterParts.About;
import tabard.party.Language;

/** Tells of what came of an application: the letter of grant, or of refusal, with every reason given. */
@Component
class NoticesOfDecisions {

    private final CaseFiles cases;
    private final CaseDecisions decisions;
    private final Accreditations accreditations;
    private final LetterParts parts;
    private final NoticeWords words;
    private final MakeNotice make;

    NoticesOfDecisions(
            CaseFiles cases,
            CaseDecisions decisions,
            Accreditations accreditations,
            LetterParts parts,
            NoticeWords words,
            MakeNotice make) {
        this.cases = cases;
        this.decisions = decisions;
        this.accreditations = accreditations;
        this.parts = parts;
        this.words = words;
        this.make = make;
    }

    /** Everything was refused. What was granted is told once it is granted, with its number. */
    @EventListener
    void on(AccreditationDecided event) {
        if (event.outcome() == DecisionOutcome.REFUSE_ALL) {
            refused(event.caseReference(), event.by());
        }
    }

    /** A decision to grant came to nothing on the day. */
    @EventListener
    void on(CaseClosed event) {
        if (event.reason() == ClosingReason.POWERS_REFUSED
                && !decision(event.caseReference()).powers(true).isEmpty()) {
            refused(event.caseReference(), event.by());
        }
    }

    @EventListener
    void on(PowersGranted event) {
        var granted = accreditations
                .find(event.number())
                .orElseThrow(() -> new IllegalStateException("There is no " + event.number()));
        var about = About.of(NoticeKind.GRANTED, "granted:" + event.number(), granted);
        var decision = decision(event.caseReference());
        told(
                about,
                LetterParts.subject(granted),
                event.by(),
                letter -> dated(letter, granted)
                        .listing("powers", parts.powers(granted.scheme(), event.powers().stream(), letter.language()))
                        .listing(
                                "heldBack",
                                parts.powers(granted.scheme(), event.heldBack().stream(), letter.language()))
                        .listing("refused", reasons(decision, granted.scheme(), letter.language())));
    }

    private void refused(CaseReference reference, Actor by) {
        var file = cases.get(reference);
        var decision = decision(reference);
        var about = new About(
                NoticeKind.REFUSED,
                "refused:" + reference,
                file.scheme(),
                file.force(),
                file.organisation(),
                file.person());
        told(
                about,
                LetterParts.subject(file),
                by,
                letter -> letter.with("case", reference.value())
                        .listing(
                                "heldBack",
                                parts.powers(file.scheme(), decision.powers(true).stream(), letter.language()))
                        .listing("refused", reasons(decision, file.scheme(), letter.language())));
    }

    private void told(About about, Letter.Subject subject, Actor by, UnaryOperator<Letter> more) {
        Stream.of(parts.toPerson(about, subject), parts.toEmployer(about, subject))
                .forEach(letter -> make.make(more.apply(letter), by));
    }

    private Letter dated(Letter letter, Accreditation granted) {
        return letter.with("number", granted.number().value())
                .with("from", words.day(letter.language(), granted.period().from()))
                .with("lastDay", words.day(letter.language(), granted.end().minusDays(1)));
    }

    private List<String> reasons(Decision decision, SchemeCode scheme, Language language) {
        return decision.verdicts().stream()
                .filter(verdict -> !verdict.granted())
                .map(verdict -> parts.power(scheme, verdict.power(), language) + ": " + verdict.reason())
                .toList();
    }

    private Decision decision(CaseReference reference) {
        return decisions
                .decision(reference)
                .orElseThrow(() -> new IllegalStateException("Case %s is not decided.".formatted(reference)));
    }
}
