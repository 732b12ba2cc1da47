package tabard.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.eligibility.Candidate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.OffenceCode;
import tabard.powers.PolicySimulation.Held;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** The grants that are not over, and the decisions of a time, a part at a time: there may be more than memory holds. */
@Repository
@Transactional(readOnly = true)
class LiveGrants {

    /** What no notice has ended (s.42(3)); g is the grant. What dates end is asked beside it. */
    static final String NOT_ENDED_BY_NOTICE = """
            g.known_to is null and (g.notice_to is null or g.notice_to > cast(:now as timestamptz)) and not exists (
                select 1 from accreditation_act x where x.accreditation = g.accreditation and x.known_to is null
                 and x.kind in ('WITHDRAWN', 'REPLACED'))""";

    private final JdbcClient sql;
    private final Clock clock;

    LiveGrants(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Which grants and decisions: of a scheme, and of one force or, where none is named, of all in sight. */
    record Area(SchemeCode scheme, @Nullable ForceCode force) {

        /** A condition on a table's rows, as short as it can be: the database may then read no other force's. */
        private String among(String table) {
            return force == null ? "" : "%s.force = :force and ".formatted(table);
        }

        private JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement) {
            return force == null ? statement : statement.param("force", force.value());
        }
    }

    /** One accreditation and those of its grants that are not over. */
    record Holder(AccreditationNumber number, CaseReference caseReference, Candidate candidate, List<Held> held) {}

    /** One decision, and which of the powers it was about are held under it. */
    record Decided(CaseReference caseReference, LocalDate on, List<PowerCode> live) {}

    /** How many accreditations and decisions there are to judge. */
    int count(Area area, LocalDate today, ZoneId zone) {
        return area.named(sql.sql("""
                select (select count(*) from accreditation a where %s a.scheme = :scheme and a.valid_to > :today)
                     + (select count(*) from decision d where %s d.decided_at >= :since)""".formatted(area.among("a"), area.among("d"))))
                .param("scheme", area.scheme().value())
                .param("today", today)
                .param("since", today.minusYears(1).atStartOfDay(zone).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    /** The next accreditations after a number, in order. */
    List<Holder> holders(Area area, LocalDate today, String after, int atMost) {
        var found = new LinkedHashMap<String, Holder>();
        area.named(sql.sql("""
                select a.*, g.power, g.offences, g.byelaws, g.valid_to as grant_to
                from (select * from accreditation a
                      where %s a.scheme = :scheme and a.valid_to > :today and a.number > :after order by a.number limit :most) a
                left join power_grant g on g.accreditation = a.number and g.valid_to > :today and %s
                order by a.number, g.power, g.valid_from""".formatted(area.among("a"), NOT_ENDED_BY_NOTICE)))
                .param("scheme", area.scheme().value())
                .param("today", today)
                .param("after", after)
                .param("most", atMost)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> {
                    found.merge(row.getString("number"), holder(row), LiveGrants::together);
                });
        return List.copyOf(found.values());
    }

    /** The next decisions since a day, after a case, in order. */
    List<Decided> decisions(Area area, LocalDate today, ZoneId zone, String after, int atMost) {
        return area.named(sql.sql("""
                select d.case_reference, d.decided_at,
                       array(select g.power from accreditation a join power_grant g on g.accreditation = a.number
                             where a.case_reference = d.case_reference and g.valid_to > :today and %s) as live
                from decision d
                where %s d.decided_at >= :since and d.case_reference > :after
                order by d.case_reference limit :most""".formatted(NOT_ENDED_BY_NOTICE, area.among("d"))))
                .param("today", today)
                .param("since", today.minusYears(1).atStartOfDay(zone).toOffsetDateTime())
                .param("after", after)
                .param("most", atMost)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Decided(
                        new CaseReference(row.getString("case_reference")),
                        row.getObject("decided_at", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        words(row, "live").map(PowerCode::new).toList()))
                .list();
    }

    private static Holder holder(ResultSet row) throws SQLException {
        var power = row.getString("power");
        return new Holder(
                new AccreditationNumber(row.getString("number")),
                new CaseReference(row.getString("case_reference")),
                new Candidate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new ForceCode(row.getString("force")),
                        new SchemeCode(row.getString("scheme")),
                        Set.of()),
                power == null ? List.of() : List.of(held(row)));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new AskedPower(
                        new PowerCode(row.getString("power")),
                        words(row, "offences").map(OffenceCode::new).toList(),
                        words(row, "byelaws").toList()),
                row.getObject("grant_to", LocalDate.class));
    }

    /** A power granted twice on end is held until the later grant is over. */
    private static Holder together(Holder one, Holder more) {
        var held = new ArrayList<>(one.held());
        for (var next : more.held()) {
            held.removeIf(known -> known.power().power().equals(next.power().power()));
            held.add(next);
        }
        return new Holder(one.number(), one.caseReference(), one.candidate(), held);
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
