package tabard.accreditation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.accreditation.Accreditation.Grant;
import tabard.powers.OffenceCode;

/** All grants, each for as long as it was known to be so. One is added or closed; none is changed. */
@Repository
class Grants {

    /** A grant as it is known now, by the row that holds it. */
    record Row(UUID id, Grant grant) {}

    private final JdbcClient sql;

    Grants(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of one accreditation that are known now. */
    List<Row> of(Accreditation accreditation) {
        return sql.sql("""
                select g.*, g.valid_from as grant_from, g.valid_to as grant_to from power_grant g
                where g.accreditation = :number and g.known_to is null order by g.power, g.valid_from""")
                .param("number", accreditation.number().value())
                .query((row, _) -> new Row(row.getObject("id", UUID.class), AccreditationRows.grant(row)))
                .list();
    }

    /** From a moment on this is no longer how it is known. */
    void close(Row row, Instant at) {
        sql.sql("update power_grant set known_to = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", row.id())
                .update();
    }

    void add(Accreditation accreditation, Grant grant, Instant knownFrom) {
        sql.sql("""
                insert into power_grant (id, accreditation, person_id, force, power, offences, byelaws, conditions, areas, outlines,
                                         valid_from, valid_to, notice_from, notice_to, known_from)
                values (:id, :number, :person, :force, :power, :offences, :byelaws, :conditions, :areas, :outlines,
                        :from, :to, :noticeFrom, :noticeTo, :at)""")
                .param("id", UUID.randomUUID())
                .param("number", accreditation.number().value())
                .param("person", accreditation.person().value())
                .param("force", accreditation.force().value())
                .param("power", grant.power().value())
                .param(
                        "offences",
                        grant.offences().stream().map(OffenceCode::value).toArray(String[]::new))
                .param("byelaws", grant.byelaws().toArray(String[]::new))
                .param("conditions", grant.conditions().toArray(String[]::new))
                .param("areas", grant.areas().toArray(String[]::new))
                .param("outlines", Outlines.write(grant.outlines()))
                .param("from", grant.period().from())
                .param("to", grant.period().to())
                .param("noticeFrom", utc(grant.window().from()))
                .param("noticeTo", utc(grant.window().to()))
                .param("at", knownFrom.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static java.time.@Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
