package tabard.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.notice.Letter.Subject;
import tabard.notice.LetterParts.About;
import tabard.party.ArrangementEnded;
import tabard.party.EmploymentEnded;

/** Tells of endings by law (s.41(8)): nobody decides them, and they need no notice to have effect; people are told all the same. */
@Component
class NoticesOfEndings {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final LetterParts parts;
    private final NoticeWords words;
    private final MakeNotice make;

    NoticesOfEndings(
            Accreditations accreditations,
            AccreditationStates states,
            LetterParts parts,
            NoticeWords words,
            MakeNotice make) {
        this.accreditations = accreditations;
        this.states = states;
        this.parts = parts;
        this.words = words;
        this.make = make;
    }

    /** Somebody left, perhaps again after a last day was put right: the person is told of all of their accreditations, and each force of its own. */
    @EventListener
    void on(EmploymentEnded ended) {
        var key = "left:%s:%s:%s:%s".formatted(ended.person(), ended.organisation(), ended.to(), ended.at());
        var gone = standing(accreditations.of(ended.organisation(), ended.person()), ended.to());
        gone.stream()
                .collect(Collectors.groupingBy(Accreditation::scheme))
                .values()
                .forEach(ofScheme -> {
                    var about = About.of(
                            NoticeKind.LEFT_EMPLOYER,
                            key + ":" + ofScheme.getFirst().scheme(),
                            ofScheme.getFirst());
                    var subject = new Subject(ended.person(), ended.organisation(), null, null, null);
                    make.make(dated(listing(parts.toPerson(about, subject), ofScheme), ended.to()), ended.by());
                });
        gone.forEach(one -> make.make(
                dated(
                        listing(
                                parts.toForce(
                                        About.of(NoticeKind.LEFT_EMPLOYER, key + ":" + one.number(), one),
                                        LetterParts.subject(one)),
                                List.of(one)),
                        ended.to()),
                ended.by()));
    }

    /** An arrangement ended: each person is told, and the employer of all of them. */
    @EventListener
    void on(ArrangementEnded ended) {
        var key = "arrangement:" + ended.arrangement();
        var gone = standing(
                accreditations.of(ended.organisation()).stream()
                        .filter(one -> one.force().equals(ended.force())
                                && one.scheme().equals(ended.scheme()))
                        .toList(),
                ended.to());
        gone.forEach(one -> make.make(
                dated(
                        listing(
                                parts.toPerson(
                                        About.of(NoticeKind.ARRANGEMENT_ENDED, key + ":" + one.number(), one),
                                        LetterParts.subject(one)),
                                List.of(one)),
                        ended.to()),
                ended.by()));
        var about =
                new About(NoticeKind.ARRANGEMENT_ENDED, key, ended.scheme(), ended.force(), ended.organisation(), null);
        var subject = new Subject(null, ended.organisation(), ended.force(), null, null);
        make.make(dated(listing(parts.toEmployer(about, subject), gone), ended.to()), ended.by());
    }

    /** Those that stood until the day. */
    private List<Accreditation> standing(List<Accreditation> all, LocalDate to) {
        return all.stream().filter(one -> states.stoodUntil(one, to)).toList();
    }

    private Letter listing(Letter letter, List<Accreditation> gone) {
        return letter.listing("accreditations", gone.stream().map(parts::line).toList());
    }

    private Letter dated(Letter letter, LocalDate to) {
        return letter.with("day", words.day(letter.language(), to))
                .with("lastDay", words.day(letter.language(), to.minusDays(1)));
    }
}
