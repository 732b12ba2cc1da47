package tabard.party;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** The employments of many people at once, asked in one question. {@link Employment#stood} says the same of one. */
@Repository
class ManyEmployments {

    private final JdbcClient sql;

    ManyEmployments(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PersonId, Map<OrganisationId, String>> roles(Collection<PersonId> people, LocalDate on, Instant knownAt) {
        var found = new HashMap<PersonId, Map<OrganisationId, String>>();
        sql.sql("""
                select person_id, organisation_id, role from employment
                where person_id = any (:people) and valid_from <= :on and known_from <= :knownAt
                  and (valid_to is null or valid_to > :on or end_known_from > :knownAt)""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("on", on)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), _ -> new HashMap<>())
                            .put(
                                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                    row.getString("role"));
                });
        return found;
    }
}
