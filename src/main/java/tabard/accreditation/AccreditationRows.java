package tabard.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.Accreditation.Window;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/** Reads accreditations and their grants from rows of one grant each; one without a grant has a row too. */
final class AccreditationRows implements ResultSetExtractor<List<Accreditation>> {

    /**
     * One question for both: how many are asked depends neither on how many accreditations are found, nor on whether any is.
     */
    static final String SELECT = """
            select a.*, g.power, g.offences, g.byelaws, g.conditions, g.areas, g.outlines,
                   g.valid_from as grant_from, g.valid_to as grant_to, g.notice_from, g.notice_to
            from accreditation a left join power_grant g on g.accreditation = a.number and g.known_to is null
            where a.%s = :key
            order by a.granted_at desc, a.number, g.power, g.valid_from""";

    @Override
    public List<Accreditation> extractData(ResultSet row) throws SQLException {
        var found = new LinkedHashMap<String, Accreditation>();
        while (row.next()) {
            found.merge(row.getString("number"), accreditation(row), AccreditationRows::together);
        }
        return List.copyOf(found.values());
    }

    private static Accreditation together(Accreditation one, Accreditation more) {
        return new Accreditation(
                one.number(),
                one.caseReference(),
                one.person(),
                one.organisation(),
                one.force(),
                one.scheme(),
                one.period(),
                one.grantedAt(),
                Stream.concat(one.grants().stream(), more.grants().stream()).toList());
    }

    private static Accreditation accreditation(ResultSet row) throws SQLException {
        return accreditation(row, row.getString("power") == null ? List.of() : List.of(grant(row)));
    }

    static Accreditation accreditation(ResultSet row, List<Grant> grants) throws SQLException {
        return new Accreditation(
                new AccreditationNumber(row.getString("number")),
                new CaseReference(row.getString("case_reference")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                new SchemeCode(row.getString("scheme")),
                period(row, "valid_from", "valid_to"),
                given(row, "granted_at"),
                grants);
    }

    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                new PowerCode(row.getString("power")),
                words(row, "offences").map(OffenceCode::new).toList(),
                words(row, "byelaws").toList(),
                words(row, "conditions").toList(),
                words(row, "areas").toList(),
                Outlines.read(row.getString("outlines")),
                period(row, "grant_from", "grant_to"),
                new Window(moment(row, "notice_from"), moment(row, "notice_to")));
    }

    static Instant given(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static Period period(ResultSet row, String from, String to) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(to, LocalDate.class));
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
