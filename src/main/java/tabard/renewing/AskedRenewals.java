package tabard.renewing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** All renewals that were asked for. An employer and a force see their own; none is changed. */
@Repository
@Transactional(readOnly = true)
public class AskedRenewals {

    private final JdbcClient sql;

    AskedRenewals(JdbcClient sql) {
        this.sql = sql;
    }

    /** The renewal that a case decides, if it decides one. */
    public Optional<AskedRenewal> ofCase(CaseReference reference) {
        return where("case_reference = ?", reference.value()).stream().findFirst();
    }

    /** Those that were asked together, in the order of their cases. */
    public List<AskedRenewal> ofRequest(UUID request) {
        return where("request = ?", request);
    }

    /** Those of an accreditation, the newest first. */
    public List<AskedRenewal> of(AccreditationNumber number) {
        return where("accreditation = ?", number.value());
    }

    /** Those that whoever asks may see, the newest first. */
    public List<AskedRenewal> all() {
        return where("true");
    }

    private List<AskedRenewal> where(String condition, Object... keys) {
        return sql.sql("""
                        select request, case_reference, accreditation, force, organisation_id, asked_by, asked_at
                        from renewal_request where %s order by asked_at desc, case_reference""".formatted(condition))
                .params(keys)
                .query((row, _) -> new AskedRenewal(
                        row.getObject("request", UUID.class),
                        new CaseReference(row.getString("case_reference")),
                        new AccreditationNumber(row.getString("accreditation")),
                        new ForceCode(row.getString("force")),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional
    void add(AskedRenewal asked) {
        sql.sql("""
                insert into renewal_request (case_reference, request, accreditation, force, organisation_id, asked_by, asked_at)
                values (:case, :request, :number, :force, :organisation, :by, :at)""")
                .param("case", asked.caseReference().value())
                .param("request", asked.request())
                .param("number", asked.number().value())
                .param("force", asked.force().value())
                .param("organisation", asked.organisation().value())
                .param("by", asked.askedBy())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
