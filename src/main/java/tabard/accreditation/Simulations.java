package tabard.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Simulation.OfDraft;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.policy.PolicyDraftId;
import tabard.powers.PolicySimulation.Effect;
import tabard.powers.PowerCode;
import tools.jackson.databind.json.JsonMapper;

/** All simulations and what they found; whoever asks finds those in scope. */
@Repository
@Transactional(readOnly = true)
public class Simulations {

    private static final int PART = 1_000;

    private final JdbcClient sql;
    private final JsonMapper json;

    Simulations(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A row and its place, from which the next part is asked. */
    public record Numbered(long number, SimulatedRow row) {}

    /**
     * How many would gain or lose a power.
     *
     * @param rows how many accreditations or decisions
     */
    public record Total(SimulatedRow.Source source, PowerCode power, Effect effect, boolean byLaw, int rows) {}

    /** Finds a simulation. */
    public Optional<Simulation> find(SimulationId id) {
        return sql.sql("select * from simulation where id = :id")
                .param("id", id.value())
                .query(Simulations::simulation)
                .optional();
    }

    /** The last simulation of a draft. */
    public Optional<Simulation> last(PolicyDraftId draft) {
        return sql.sql("select * from simulation where draft = :draft order by number desc limit 1")
                .param("draft", draft.value())
                .query(Simulations::simulation)
                .optional();
    }

    /** The last simulations in sight, the newest first. */
    public List<Simulation> latest() {
        return sql.sql("select * from simulation order by number desc limit 20")
                .query(Simulations::simulation)
                .list();
    }

    /** How many gain or lose, by power; those with the most first. */
    public List<Total> totals(SimulationId id) {
        return sql.sql("""
                select source, power, effect, by_law, count(*) as rows from simulation_row where simulation = :id
                group by source, power, effect, by_law order by rows desc, power, source, effect""")
                .param("id", id.value())
                .query((row, _) -> new Total(
                        SimulatedRow.Source.valueOf(row.getString("source")),
                        new PowerCode(row.getString("power")),
                        Effect.valueOf(row.getString("effect")),
                        row.getBoolean("by_law"),
                        row.getInt("rows")))
                .list();
    }

    /** The next rows after one, in the order in which they were found. */
    public List<Numbered> rows(SimulationId id, long after, int atMost) {
        return sql.sql(
                        "select * from simulation_row where simulation = :id and number > :after order by number limit :most")
                .param("id", id.value())
                .param("after", after)
                .param("most", atMost)
                .query((row, _) -> new Numbered(row.getLong("number"), row(row)))
                .list();
    }

    /** Every row, a part at a time. */
    public void each(SimulationId id, Consumer<SimulatedRow> use) {
        var part = rows(id, 0, PART);
        while (!part.isEmpty()) {
            part.stream().map(Numbered::row).forEach(use);
            part = rows(id, part.getLast().number(), PART);
        }
    }

    private SimulatedRow row(ResultSet row) throws SQLException {
        var number = row.getString("accreditation");
        return new SimulatedRow(
                new ForceCode(row.getString("force")),
                SimulatedRow.Source.valueOf(row.getString("source")),
                number == null ? null : new AccreditationNumber(number),
                new CaseReference(row.getString("case_reference")),
                new PowerCode(row.getString("power")),
                Effect.valueOf(row.getString("effect")),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("by_law"),
                List.of(json.readValue(row.getString("reasons"), tabard.powers.Reason[].class)));
    }

    private static Simulation simulation(ResultSet row, int number) throws SQLException {
        return new Simulation(
                new SimulationId(row.getObject("id", UUID.class)),
                force(row.getString("force")),
                new SchemeCode(row.getString("scheme")),
                Simulation.Kind.valueOf(row.getString("kind")),
                ofDraft(row),
                row.getString("document"),
                row.getObject("change_day", LocalDate.class),
                row.getString("catalogue"),
                new Actor(row.getString("requested_by"), row.getString("capacity")),
                moment(row, "started_at"),
                moment(row, "progress_at"),
                Simulation.State.valueOf(row.getString("state")),
                row.getInt("judged"),
                row.getInt("of_all"));
    }

    private static @Nullable OfDraft ofDraft(ResultSet row) throws SQLException {
        var draft = row.getObject("draft", UUID.class);
        return draft == null ? null : new OfDraft(new PolicyDraftId(draft), row.getString("draft_hash"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable ForceCode force(@Nullable String code) {
        return code == null ? null : new ForceCode(code);
    }

    @Transactional
    void add(Simulation asked) {
        var of = asked.draft();
        sql.sql("""
                insert into simulation (id, force, scheme, kind, draft, draft_hash, document, change_day, catalogue, requested_by, capacity,
                                        started_at, progress_at, state, judged, of_all)
                values (:id, :force, :scheme, :kind, :draft, :hash, :document, :on, :catalogue, :by, :capacity, :at, :at, :state, :judged, :all)""")
                .param("id", asked.id().value())
                .param("force", asked.force() == null ? null : asked.force().value())
                .param("scheme", asked.scheme().value())
                .param("kind", asked.kind().name())
                .param("draft", of == null ? null : of.id().value())
                .param("hash", of == null ? null : of.hash())
                .param("document", asked.document())
                .param("on", asked.on())
                .param("catalogue", asked.catalogueVersion())
                .param("by", asked.by().id())
                .param("capacity", asked.by().capacity())
                .param("at", asked.startedAt().atOffset(ZoneOffset.UTC))
                .param("state", asked.state().name())
                .param("judged", asked.judged())
                .param("all", asked.all())
                .update();
    }
}
