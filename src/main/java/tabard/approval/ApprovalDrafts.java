package tabard.approval;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tabard.party.OrganisationsView;
import tools.jackson.databind.json.JsonMapper;

/** What organisations are about to send. Each sees its own, and nobody else sees any. */
@Repository
public class ApprovalDrafts {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final OrganisationsView organisations;

    ApprovalDrafts(JdbcClient sql, JsonMapper json, OrganisationsView organisations) {
        this.sql = sql;
        this.json = json;
        this.organisations = organisations;
    }

    /** What the organisation has written so far; at first, what is known of it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public ApprovalDraft of(OrganisationId organisation) {
        return sql.sql("select document from approval_draft where organisation_id = ?")
                .param(organisation.value())
                .query((row, _) -> json.readValue(row.getString("document"), ApprovalDraft.class))
                .optional()
                .orElseGet(() -> first(organisation));
    }

    /** Keeps it, unless somebody else has changed it since it was read. It may have gaps: it can be finished later. */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public void save(ApprovalDraft draft) {
        var next = new ApprovalDraft(draft.organisation(), draft.forces(), draft.evidence(), draft.lock() + 1);
        if (draft.lock() == 0 ? !added(next) : !changed(next, draft.lock())) {
            throw new OptimisticLockingFailureException("Somebody else has changed this application.");
        }
    }

    private boolean added(ApprovalDraft draft) {
        try {
            return sql.sql("insert into approval_draft (organisation_id, document, lock) values (?, ?, ?)")
                            .params(draft.organisation().value(), json.writeValueAsString(draft), draft.lock())
                            .update()
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private boolean changed(ApprovalDraft draft, int was) {
        return sql.sql("update approval_draft set document = ?, lock = ? where organisation_id = ? and lock = ?")
                        .params(
                                json.writeValueAsString(draft),
                                draft.lock(),
                                draft.organisation().value(),
                                was)
                        .update()
                == 1;
    }

    private ApprovalDraft first(OrganisationId organisation) {
        var number = organisations.get(organisation).companyNumber();
        var known = OrganisationEvidence.NONE;
        return new ApprovalDraft(
                organisation,
                java.util.List.of(),
                new OrganisationEvidence(number, known.controllers(), known.documents(), known.roles()),
                0);
    }
}
