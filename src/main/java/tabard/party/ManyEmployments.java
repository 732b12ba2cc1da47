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

/** The employments of people at once, asked in one question, by what was known of them at a moment. */
@Repository
class ManyEmployments {

    private final JdbcClient sql;

    ManyEmployments(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PersonId, Map<OrganisationId, String>> roles(Collection<PersonId> people, LocalDate on, Instant knownAt) {
        var found = new HashMap<PersonId, Map<OrganisationId, String>>();
        sql.sql("""
                select e.person_id, e.organisation_id, e.role from employment e
                left join employment_past_end p
                    on p.employment_id = e.id and p.known_from <= :knownAt and p.known_to > :knownAt
                where e.person_id = any (:people) and e.valid_from <= :on and e.known_from <= :knownAt
                  and case when p.employment_id is not null then p.valid_to > :on
                           else e.valid_to is null or e.valid_to > :on or e.end_known_from > :knownAt end""")
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
