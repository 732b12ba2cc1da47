package tabard.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All lists of leavers; an employer sees its own, and nobody else's. */
@Repository
@Transactional(readOnly = true)
public class LeaverLists {

    private static final int HISTORY = 20;

    private final JdbcClient sql;
    private final JsonMapper json;

    LeaverLists(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Returns one with its rows, or refuses where there is none to see. */
    public LeaverList get(RosterId id) {
        return sql.sql("select * from leaver_list where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new LeaversNotFound(id));
    }

    /** Lists the latest twenty, newest first. */
    public List<LeaverList.Summary> latestOf(OrganisationId organisation) {
        return sql.sql("""
                select id, file_name, uploaded_at, confirmed_at, row_count, good_count from leaver_list
                where organisation_id = :organisation order by uploaded_at desc, id limit :most""")
                .param("organisation", organisation.value())
                .param("most", HISTORY)
                .query((row, _) -> new LeaverList.Summary(
                        new RosterId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("confirmed_at") != null,
                        row.getInt("row_count"),
                        row.getInt("good_count")))
                .list();
    }

    @Transactional
    void add(LeaverList list) {
        sql.sql("""
                insert into leaver_list (id, organisation_id, file_name, sha256, uploaded_by, uploaded_at, rows, row_count, good_count)
                values (:id, :organisation, :name, :sha256, :by, :at, :rows, :count, :good)""")
                .param("id", list.id().value())
                .param("organisation", list.organisation().value())
                .param("name", list.fileName())
                .param("sha256", list.sha256())
                .param("by", list.by())
                .param("at", list.at().atOffset(ZoneOffset.UTC))
                .param("rows", json.writeValueAsString(list.rows()))
                .param("count", list.rows().size())
                .param("good", list.good().size())
                .update();
    }

    /** Settles one: of two tabs one waits for the other, and then finds it settled. */
    @Transactional
    boolean confirm(RosterId id, Actor by, Instant at) {
        return sql.sql(
                                "update leaver_list set confirmed_by = :by, confirmed_at = :at where id = :id and confirmed_at is null")
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private LeaverList read(ResultSet row, int number) throws SQLException {
        return new LeaverList(
                new RosterId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("confirmed_at", OffsetDateTime.class)),
                json.readValue(row.getString("rows"), new TypeReference<List<LeaverRow>>() {}));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
