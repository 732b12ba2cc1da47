package tabard.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;

/** The days of employments and arrangements as they ever were known, for many at once; whoever asks sees those in scope. */
@Repository
@Transactional(readOnly = true)
public class Tenures {

    private final JdbcClient sql;

    Tenures(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who is employed by whom. */
    public record Employed(PersonId person, OrganisationId organisation) {}

    /** Which force has an arrangement with whom, under which scheme. */
    public record Arranged(OrganisationId organisation, ForceCode force, SchemeCode scheme) {}

    /** Every employment of these people. */
    public Map<Employed, List<Tenure>> ofEmployment(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var past = pastEnds(ids);
        var found = new HashMap<Employed, List<Tenure>>();
        sql.sql(
                        "select id, person_id, organisation_id, valid_from, valid_to, known_from, end_known_from from employment where person_id = any(:people)")
                .param("people", ids)
                .query(row -> {
                    var key = new Employed(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)));
                    found.computeIfAbsent(key, _ -> new ArrayList<>())
                            .addAll(employment(row, past.getOrDefault(row.getObject("id", UUID.class), List.of())));
                });
        return found;
    }

    /** Every arrangement with these organisations. */
    public Map<Arranged, List<Tenure>> ofArrangements(Collection<OrganisationId> organisations) {
        var found = new HashMap<Arranged, List<Tenure>>();
        sql.sql(
                        "select organisation_id, force, scheme, valid_from, valid_to, known_from, known_to from arrangement where organisation_id = any(:organisations)")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(row -> {
                    var key = new Arranged(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            new ForceCode(row.getString("force")),
                            new SchemeCode(row.getString("scheme")));
                    found.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new Tenure(days(row), known(row), moment(row, "known_to")));
                });
        return found;
    }

    /** The ends that were known once and are known otherwise since, by employment and in their order. */
    private Map<UUID, List<PastEnd>> pastEnds(UUID[] people) {
        return sql
                .sql("""
                select p.* from employment_past_end p join employment e on e.id = p.employment_id
                where e.person_id = any(:people) order by p.known_from""")
                .param("people", people)
                .query((row, _) -> new PastEnd(
                        row.getObject("employment_id", UUID.class),
                        row.getObject("valid_to", LocalDate.class),
                        known(row),
                        row.getObject("known_to", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.groupingBy(PastEnd::employment));
    }

    /** Whenever no end was known, an employment was taken to go on. */
    private static List<Tenure> employment(ResultSet row, List<PastEnd> past) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var tenures = new ArrayList<Tenure>();
        var since = known(row);
        for (var end : past) {
            if (end.knownFrom().isAfter(since)) {
                tenures.add(new Tenure(new Period(from, null), since, end.knownFrom()));
            }
            tenures.add(new Tenure(new Period(from, end.to()), end.knownFrom(), end.knownTo()));
            since = end.knownTo();
        }
        var endKnown = moment(row, "end_known_from");
        if (endKnown == null) {
            tenures.add(new Tenure(new Period(from, null), since, null));
            return tenures;
        }
        if (endKnown.isAfter(since)) {
            tenures.add(new Tenure(new Period(from, null), since, endKnown));
        }
        tenures.add(new Tenure(days(row), endKnown, null));
        return tenures;
    }

    private static Period days(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static Instant known(ResultSet row) throws SQLException {
        return row.getObject("known_from", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
