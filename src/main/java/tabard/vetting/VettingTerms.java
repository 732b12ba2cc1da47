package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;

/**
 * What each vetting unit says of its own refusals, and whether it asks for yearly declarations. Days for a review differ: 14 and 21 have both been published, so nothing is
 * assumed, and where a unit says nothing none is offered (practice 4.4).
 */
@Repository
@Transactional(readOnly = true)
public class VettingTerms {

    private final JdbcClient sql;

    VettingTerms(JdbcClient sql) {
        this.sql = sql;
    }

    /** For how many days a review of a refusal may be asked for; empty where none is offered. */
    public Optional<Integer> reviewDays(ForceCode force) {
        return sql.sql("select review_days from vetting_terms where force = :force order by id desc limit 1")
                .param("force", force.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("review_days", Integer.class)))
                .optional()
                .flatMap(days -> days);
    }

    /** The last day on which a review may be asked for of what is refused today. */
    @Nullable
    LocalDate reviewUntil(ForceCode force, LocalDate today) {
        return reviewDays(force).map(today::plusDays).orElse(null);
    }

    @Transactional
    void set(ForceCode force, SetVettingTerms.Said said, String by, Instant at) {
        sql.sql("""
                insert into vetting_terms (force, set_at, set_by, review_days, yearly_declaration, source)
                values (:force, :at, :by, :days, :yearly, :source)""")
                .param("force", force.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("days", said.reviewDays())
                .param("yearly", said.yearlyDeclaration())
                .param("source", said.source())
                .update();
    }
}
