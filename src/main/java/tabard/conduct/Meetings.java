package tabard.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.DocumentId;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** All meetings of forces with employers; whoever asks finds those in sight. */
@Repository
@Transactional(readOnly = true)
public class Meetings {

    private final JdbcClient sql;

    Meetings(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them, or refuses. */
    public Meeting get(MeetingId id) {
        return sql.sql("select * from employer_meeting where id = :id")
                .param("id", id.value())
                .query(Meetings::read)
                .optional()
                .orElseThrow(() -> new MeetingNotFound(id));
    }

    /** All that were held or are still to be, the last due first. */
    public List<Meeting> all() {
        return sql.sql("select * from employer_meeting where dropped_at is null order by due_on desc, id")
                .query(Meetings::read)
                .list();
    }

    List<Meeting> open(OrganisationId organisation, ForceCode force, SchemeCode scheme) {
        return sql.sql("""
                select * from employer_meeting where organisation_id = :organisation and force = :force and scheme = :scheme
                and held_on is null and dropped_at is null""")
                .param("organisation", organisation.value())
                .param("force", force.value())
                .param("scheme", scheme.value())
                .query(Meetings::read)
                .list();
    }

    @Transactional
    void add(Meeting meeting, Instant at) {
        sql.sql("""
                insert into employer_meeting (id, organisation_id, force, scheme, due_on, planned_at)
                values (:id, :organisation, :force, :scheme, :due, :at)""")
                .param("id", meeting.id().value())
                .param("organisation", meeting.organisation().value())
                .param("force", meeting.force().value())
                .param("scheme", meeting.scheme().value())
                .param("due", meeting.dueOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Tells whether it was still to be held. */
    @Transactional
    boolean held(MeetingId id, LocalDate on, DocumentId minutes, Actor by) {
        return sql.sql("""
                update employer_meeting set held_on = :on, minutes = :minutes, held_by = :by
                where id = :id and held_on is null and dropped_at is null""")
                        .param("id", id.value())
                        .param("on", on)
                        .param("minutes", minutes.value())
                        .param("by", by.id())
                        .update()
                == 1;
    }

    @Transactional
    void drop(MeetingId id, Instant at) {
        sql.sql("update employer_meeting set dropped_at = :at where id = :id and held_on is null")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        var minutes = row.getObject("minutes", UUID.class);
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                new SchemeCode(row.getString("scheme")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                minutes == null ? null : new DocumentId(minutes));
    }
}
