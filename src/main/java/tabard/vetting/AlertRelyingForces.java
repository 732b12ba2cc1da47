package tabard.vetting;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** Every force that relies on a clearance has something to look at once it is withdrawn. The engine does it, for it sees them all. */
@Service
public class AlertRelyingForces {

    private final JdbcClient sql;
    private final OpenConcern open;

    AlertRelyingForces(JdbcClient sql, OpenConcern open) {
        this.sql = sql;
        this.open = open;
    }

    private record Relying(PersonId person, ForceCode force) {}

    /**
     * Tells each of them, once: the fact, and nothing of why.
     *
     * @return how many were told
     */
    @Transactional
    public int alert(UUID clearance) {
        var relying = sql.sql(
                        "select distinct person_id, force from vetting_reliance where clearance_id = :id order by force")
                .param("id", clearance)
                .query((row, number) -> new Relying(
                        new PersonId(row.getObject("person_id", UUID.class)), new ForceCode(row.getString("force"))))
                .list();
        int told = 0;
        for (var one : relying) {
            var about = new OpenConcern.About(one.person(), one.force(), null, clearance);
            told += open.open(about, ConcernKind.WITHDRAWN_ELSEWHERE, Actor.ENGINE)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return told;
    }
}
