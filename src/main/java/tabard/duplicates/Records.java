package tabard.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.PersonId;

/** The records in sight of whoever asks: for a force, those of people who have come before it. */
@Repository
class Records {

    private static final String ALL =
            "select p.id, p.given_name, p.family_name, p.date_of_birth, o.name, e.role, e.valid_from, e.valid_to from person p join employment e on e.person_id = p.id join organisation o on o.id = e.organisation_id";
    private static final String ORDER = " order by p.family_name, p.given_name, p.id, e.valid_from desc";

    private final JdbcClient sql;

    Records(JdbcClient sql) {
        this.sql = sql;
    }

    List<PersonRecord> all() {
        return read(sql.sql(ALL + ORDER));
    }

    PersonRecord get(PersonId person) {
        return read(sql.sql(ALL + " where p.id = :person" + ORDER).param("person", person.value())).stream()
                .findFirst()
                .orElseThrow(RecordsNotInSight::new);
    }

    private static List<PersonRecord> read(JdbcClient.StatementSpec query) {
        Map<PersonId, PersonRecord> people = new LinkedHashMap<>();
        query.query(row -> {
            var one = record(row);
            people.merge(one.id(), one, Records::together);
        });
        return List.copyOf(people.values());
    }

    private static PersonRecord together(PersonRecord one, PersonRecord more) {
        var work = new ArrayList<>(one.work());
        work.addAll(more.work());
        return new PersonRecord(one.id(), one.givenName(), one.familyName(), one.born(), work);
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return new PersonRecord(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                List.of(new PersonRecord.Work(
                        row.getString("name"),
                        row.getString("role"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class))));
    }
}
