package tabard.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;

/** Reads a row of the table of conduct. */
final class ConductRows implements RowMapper<Conduct> {

    @Override
    public Conduct mapRow(ResultSet row, int number) throws SQLException {
        return new Conduct(
                new ConductId(row.getObject("id", UUID.class)),
                ConductKind.valueOf(row.getString("kind")),
                ConductGround.valueOf(row.getString("ground")),
                new AccreditationNumber(row.getString("accreditation")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                new SchemeCode(row.getString("scheme")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("summary"),
                row.getBoolean("by_force"),
                moment(row, "recorded_at"),
                row.getObject("told_force_at") == null ? null : moment(row, "told_force_at"),
                settled(row, "answer", EmployerOutcome.class),
                settled(row, "conclusion", ForceOutcome.class));
    }

    private static <O extends Enum<O>> Conduct.@Nullable Settled<O> settled(ResultSet row, String what, Class<O> type)
            throws SQLException {
        var outcome = row.getString(what);
        return outcome == null
                ? null
                : new Conduct.Settled<>(
                        new Answer<>(
                                Enum.valueOf(type, outcome),
                                row.getString(what + "_reason"),
                                row.getString(what + "_by")),
                        moment(row, what + "_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
