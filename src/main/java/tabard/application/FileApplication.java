package tabard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.ApplicationIncomplete;
import tabard.intake.Missing;
import tabard.intake.SubmitApplication.Receipt;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;

/** An employer's own program files a whole application at once, with the papers that the employer holds of each person. */
@Service
public class FileApplication {

    private final ApplicationDrafts drafts;
    private final RecordConsent record;
    private final SendApplication send;

    FileApplication(ApplicationDrafts drafts, RecordConsent record, SendApplication send) {
        this.drafts = drafts;
        this.record = record;
        this.send = send;
    }

    /** What one person answered and consented to on paper. */
    public record Paper(PersonId person, Map<String, String> answers, LocalDate signedOn) {

        public Paper {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Files it, whole or not at all.
     *
     * @param draft all of it, not kept yet
     * @throws ApplicationIncomplete with everything that is missing
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public Receipt file(ApplicationDraft draft, List<Paper> papers, String statement, String name, Actor by) {
        var begun = drafts.begin(draft);
        var missing = new ArrayList<Missing>();
        if (!begun.lacksPowers()) {
            papers.forEach(paper -> missing.addAll(record(begun, paper, by)));
        }
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
        return send.send(begun, statement, name, by);
    }

    private List<Missing> record(ApplicationDraft draft, Paper paper, Actor by) {
        try {
            record.record(draft, Set.of(paper.person()), paper.answers(), paper.signedOn(), by);
            return List.of();
        } catch (ApplicationIncomplete incomplete) {
            return incomplete.missing().stream()
                    .map(one -> new Missing(
                            "candidates[%s].%s".formatted(paper.person(), one.field()),
                            one.code(),
                            one.arguments(),
                            one.reason(),
                            one.sentence()))
                    .toList();
        }
    }
}
