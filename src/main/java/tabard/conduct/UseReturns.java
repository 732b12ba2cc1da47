package tabard.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/** All returns; an employer finds its own, a force those of its months. */
@Repository
@Transactional(readOnly = true)
public class UseReturns {

    private static final String LATEST = """
            select r.* from use_return r
            where r.version = (select max(o.version) from use_return o
                               where (o.organisation_id, o.force, o.scheme, o.month) = (r.organisation_id, r.force, r.scheme, r.month))""";

    private final JdbcClient sql;

    UseReturns(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest of every month since one, the newest month first. */
    public List<UseReturn> since(YearMonth month) {
        return sql.sql(LATEST + " and r.month >= :month order by r.month desc, r.force, r.organisation_id")
                .param("month", month.atDay(1))
                .query(this::read)
                .list();
    }

    @Transactional
    int add(ReturnScope of, List<UseReturn.Line> lines, Actor by, Instant at) {
        var id = UUID.randomUUID();
        int version = sql.sql("""
                insert into use_return (id, organisation_id, force, scheme, month, version, sent_by, sent_at)
                select :id, :organisation, :force, :scheme, :month, coalesce(max(version), 0) + 1, :by, :at
                from use_return where organisation_id = :organisation and force = :force and scheme = :scheme and month = :month
                returning version""")
                .param("id", id)
                .param("organisation", of.organisation().value())
                .param("force", of.force().value())
                .param("scheme", of.scheme().value())
                .param("month", of.month().atDay(1))
                .param("by", by.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        for (var line : lines) {
            add(id, line);
        }
        return version;
    }

    private void add(UUID id, UseReturn.Line line) {
        var offence = line.use().offence();
        sql.sql("""
                insert into use_return_line (return_id, power, offence, place, uses, notices, seized, holders)
                values (:id, :power, :offence, :place, :uses, :notices, :seized, :holders)""")
                .param("id", id)
                .param("power", line.use().power().value())
                .param("offence", offence == null ? "" : offence.value())
                .param("place", line.use().place())
                .param("uses", line.use().uses())
                .param("notices", line.use().notices())
                .param("seized", line.use().seized())
                .param("holders", line.holders())
                .update();
    }

    private UseReturn read(ResultSet row, int number) throws SQLException {
        return new UseReturn(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                new SchemeCode(row.getString("scheme")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("version"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                lines(row.getObject("id", UUID.class)));
    }

    private List<UseReturn.Line> lines(UUID id) {
        return sql.sql("select * from use_return_line where return_id = :id order by power, offence, place")
                .param("id", id)
                .query((row, _) -> new UseReturn.Line(
                        new UseLine(
                                new PowerCode(row.getString("power")),
                                row.getString("offence").isEmpty() ? null : new OffenceCode(row.getString("offence")),
                                row.getString("place"),
                                row.getInt("uses"),
                                row.getInt("notices"),
                                row.getInt("seized")),
                        row.getInt("holders")))
                .list();
    }
}
