package tabard.vetting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;

/**
 * The reasons of an outcome, for the vetting unit that gave it. The only way by which the restricted one is ever read: whoever
 * decides a review must know it (practice 4.4), and row-level security lets no other scope see it (UK GDPR Article 10).
 */
@Service
@Transactional(readOnly = true)
public class ReasonsView {

    private final JdbcClient sql;

    ReasonsView(JdbcClient sql) {
        this.sql = sql;
    }

    /** The reasons of the latest outcome of a case. */
    public record Reasons(
            @Nullable String disclosable, @Nullable String restricted) {

        /** Leaves no trace where a record is written out, as a log does. */
        @Override
        public String toString() {
            return "Reasons";
        }
    }

    /** Empty where none were given, or they are another unit's. */
    @PreAuthorize("hasRole('VETTING')")
    public Optional<Reasons> of(CaseReference reference) {
        return sql.sql("""
                select told.disclosable, kept.reason from clearance c
                left join vetting_reason told on told.clearance_id = c.id
                left join vetting_restricted_reason kept on kept.clearance_id = c.id
                where c.case_reference = :case and (told.clearance_id is not null or kept.clearance_id is not null)
                order by c.recorded_at desc limit 1""")
                .param("case", reference.value())
                .query((row, number) -> new Reasons(row.getString("disclosable"), row.getString("reason")))
                .optional();
    }
}
