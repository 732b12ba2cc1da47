package tabard.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** What officers have found of pairs of records; a force sees its own. */
@Repository
class Findings {

    private final JdbcClient sql;

    Findings(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Finding finding, ForceCode force) {
        sql.sql(
                        "insert into records_compared (id, force, one, other, same, reason, found_by, found_at) values (:id, :force, :one, :other, :same, :reason, :by, :at)")
                .param("id", finding.id().value())
                .param("force", force.value())
                .param("one", finding.pair().one().value())
                .param("other", finding.pair().other().value())
                .param("same", finding.same())
                .param("reason", finding.reason())
                .param("by", finding.foundBy())
                .param("at", finding.foundAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean undo(FindingId finding, String reason, Actor by, Instant at) {
        return sql.sql(
                                "update records_compared set undone_by = :by, undone_reason = :reason, undone_at = :at where id = :id and undone_at is null")
                        .param("id", finding.value())
                        .param("reason", reason)
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those that stand, the latest first. */
    List<Finding> standing() {
        return sql.sql(
                        "select id, one, other, same, reason, found_by, found_at from records_compared where undone_at is null order by found_at desc")
                .query((row, _) -> finding(row))
                .list();
    }

    /** Those of a force that stand. */
    List<Finding> standing(ForceCode force) {
        return sql.sql(
                        "select id, one, other, same, reason, found_by, found_at from records_compared where undone_at is null and force = :force")
                .param("force", force.value())
                .query((row, _) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                new FindingId(row.getObject("id", UUID.class)),
                new Pair(
                        new PersonId(row.getObject("one", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class))),
                row.getBoolean("same"),
                row.getString("reason"),
                row.getString("found_by"),
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}
