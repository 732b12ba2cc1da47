package tabard.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The grants that a power's end cuts short, and the notices drafted of it; whoever asks finds those in scope. */
@Repository
@Transactional(readOnly = true)
public class EndingNotices {

    private static final String CUT_SHORT = """
            from accreditation a join power_grant g on g.accreditation = a.number
            left join ending_notice n on n.accreditation = a.number and n.power = g.power and n.ended_on = :on
            where a.scheme = :scheme and g.power = :power and g.valid_to > :on and g.valid_to > :today
              and a.force = any (:forces) and\s""" + LiveGrants.NOT_ENDED_BY_NOTICE;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Forces forces;
    private final Clock clock;

    EndingNotices(JdbcClient sql, JsonMapper json, Forces forces, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.forces = forces;
        this.clock = clock;
    }

    /** How many grants a power's end cuts short, and of how many of them a notice is drafted. */
    public record Count(int grants, int drafted) {}

    /** Counts the grants that a dated end cuts short. */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR', 'SYSTEM')")
    public Count count(PowerEnding ending) {
        return asked("select count(distinct a.number) as grants, count(distinct n.id) as drafted " + CUT_SHORT, ending)
                .query((row, _) -> new Count(row.getInt("grants"), row.getInt("drafted")))
                .single();
    }

    /** The next grants that a dated end cuts short, after a number, in order. */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR', 'SYSTEM')")
    public List<EndedGrant> grants(PowerEnding ending, String after, int atMost) {
        return asked(
                        "select a.number, a.case_reference, a.force, max(g.valid_to) as valid_to, bool_or(n.id is not null) as drafted "
                                + CUT_SHORT
                                + " and a.number > :after group by a.number, a.case_reference, a.force order by a.number limit :most",
                        ending)
                .param("after", after)
                .param("most", atMost)
                .query((row, _) -> new EndedGrant(
                        new AccreditationNumber(row.getString("number")),
                        new CaseReference(row.getString("case_reference")),
                        new ForceCode(row.getString("force")),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("drafted")))
                .list();
    }

    /** The notice of an accreditation about a power, if one is drafted. */
    public Optional<EndingNotice> find(AccreditationNumber number, PowerCode power) {
        return sql.sql(
                        "select * from ending_notice where accreditation = :number and power = :power order by drafted_at desc limit 1")
                .param("number", number.value())
                .param("power", power.value())
                .query((row, _) -> new EndingNotice(
                        number,
                        new CaseReference(row.getString("case_reference")),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("template"),
                        json.readValue(
                                row.getString("content"), new TypeReference<Map<String, EndingNotice.Text>>() {}),
                        row.getObject("drafted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps a draft; one that is there already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(PowerEnding ending, Accreditation about, Map<String, EndingNotice.Text> content, Actor by, Instant at) {
        sql.sql("""
                insert into ending_notice (id, force, scheme, power, ended_on, accreditation, case_reference, person_id,
                                           organisation_id, template, content, drafted_by, capacity, drafted_at)
                values (:id, :force, :scheme, :power, :on, :number, :case, :person, :organisation, :template, :content, :by,
                        :capacity, :at)
                on conflict (accreditation, power, ended_on) do nothing""")
                .param("id", UUID.randomUUID())
                .param("force", about.force().value())
                .param("scheme", about.scheme().value())
                .param("power", ending.power().code().value())
                .param("on", ending.on())
                .param("number", about.number().value())
                .param("case", about.caseReference().value())
                .param("person", about.person().value())
                .param("organisation", about.organisation().value())
                .param("template", EndingNoticeWords.TEMPLATE)
                .param("content", json.writeValueAsString(content))
                .param("by", by.id())
                .param("capacity", by.capacity())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec asked(String question, PowerEnding ending) {
        return sql.sql(question)
                .param("scheme", ending.scheme().value())
                .param("power", ending.power().code().value())
                .param("on", ending.on())
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "forces",
                        forces.all().stream()
                                .filter(force -> force.countries().stream().anyMatch(ending.countries()::contains))
                                .map(force -> force.code().value())
                                .toArray(String[]::new));
    }
}
