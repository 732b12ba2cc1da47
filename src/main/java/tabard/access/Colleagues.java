package tabard.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;

/** The officers of a force, to its own chief officer: row-level security shows them to nobody else. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private static final String OFFICERS = """
        select username, display_name from account
        where force = :force and enabled and role in ('OFFICER', 'CHIEF_OFFICER')\
        """;

    private final JdbcClient sql;

    Colleagues(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them. */
    public record Colleague(String username, String displayName) {}

    /** All of them, by name. */
    public List<Colleague> of(ForceCode force) {
        return sql.sql(OFFICERS + " order by display_name, username")
                .param("force", force.value())
                .query(Colleague.class)
                .list();
    }

    /** The one with a user name, if there is one. */
    public Optional<Colleague> find(ForceCode force, String username) {
        return sql.sql(OFFICERS + " and username = :username")
                .param("force", force.value())
                .param("username", username)
                .query(Colleague.class)
                .optional();
    }
}
