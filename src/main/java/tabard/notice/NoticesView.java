package tabard.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.outbox.EmailDelivery;
import tabard.outbox.OutboxView;

/** Reads notices and what became of their e-mails: an employer those of its people, a force its own, auditors all. */
@Service
@Transactional(readOnly = true)
public class NoticesView {

    private static final int MOST = 500;

    private final Notices notices;
    private final OutboxView outbox;

    NoticesView(Notices notices, OutboxView outbox) {
        this.notices = notices;
        this.outbox = outbox;
    }

    /**
     * A notice and what became of its e-mail.
     *
     * @param email empty where no address was known: then it is handed over on paper
     */
    public record Told(Notice notice, Optional<EmailDelivery> email) {}

    /** The notices of a case, the newest first. */
    public List<Told> of(CaseReference reference) {
        return told(notices.ofCase(reference, MOST));
    }

    /** The notices of an accreditation, the newest first. */
    public List<Told> of(AccreditationNumber number) {
        return told(notices.ofNumber(number, MOST));
    }

    /** The notices about a person, the newest first. */
    public List<Told> of(PersonId person) {
        return told(notices.ofPerson(person, MOST));
    }

    /** All notices in sight, the newest first, after as many. */
    public List<Told> all(int from, int most) {
        return told(notices.all(from, most));
    }

    /** One notice, where there is one to see. */
    public Optional<Told> find(NoticeId id) {
        return told(notices.find(id).stream().toList()).stream().findFirst();
    }

    /** The document itself, where there is one to see. */
    public Optional<byte[]> pdf(NoticeId id) {
        return notices.pdf(id);
    }

    private List<Told> told(List<Notice> found) {
        Map<String, EmailDelivery> sent =
                outbox.of(found.stream().map(one -> one.id().emailKey()).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new Told(one, Optional.ofNullable(sent.get(one.id().emailKey()))))
                .toList();
    }
}
