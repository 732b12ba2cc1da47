package tabard.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.accreditation.AccreditationHistory.KnownGrant;
import tabard.kernel.AccreditationNumber;
import tabard.party.Tenures;

/** Loads all that was ever known of accreditations, by one question for each kind of fact, however many there are. */
@Repository
@Transactional(readOnly = true)
public class Histories {

    private final JdbcClient sql;
    private final Tenures tenures;

    Histories(JdbcClient sql, Tenures tenures) {
        this.sql = sql;
        this.tenures = tenures;
    }

    /** The histories of those numbers that there are, for whoever asks to see. */
    public List<AccreditationHistory> find(Collection<AccreditationNumber> numbers) {
        return of(sql.sql("select a.* from accreditation a where a.number = any(:numbers)")
                .param("numbers", texts(numbers))
                .query((row, _) -> AccreditationRows.accreditation(row, List.of()))
                .list());
    }

    /** The histories of accreditations, in their order. */
    List<AccreditationHistory> of(List<Accreditation> accreditations) {
        var numbers = texts(accreditations.stream().map(Accreditation::number).toList());
        var grants = grants(numbers);
        var acts = acts(numbers);
        var employments = tenures.ofEmployment(
                accreditations.stream().map(Accreditation::person).collect(Collectors.toSet()));
        var arrangements = tenures.ofArrangements(
                accreditations.stream().map(Accreditation::organisation).collect(Collectors.toSet()));
        return accreditations.stream()
                .map(one -> new AccreditationHistory(
                        one.number(),
                        one.person(),
                        one.organisation(),
                        one.force(),
                        one.scheme(),
                        one.period(),
                        one.grantedAt(),
                        grants.getOrDefault(one.number().value(), List.of()),
                        acts.getOrDefault(one.number().value(), List.of()),
                        employments.getOrDefault(new Tenures.Employed(one.person(), one.organisation()), List.of()),
                        arrangements.getOrDefault(
                                new Tenures.Arranged(one.organisation(), one.force(), one.scheme()), List.of())))
                .toList();
    }

    private Map<String, List<KnownGrant>> grants(String[] numbers) {
        return sql
                .sql("""
                select g.*, g.valid_from as grant_from, g.valid_to as grant_to from power_grant g
                where g.accreditation = any(:numbers) order by g.accreditation, g.power, g.known_from, g.valid_from""")
                .param("numbers", numbers)
                .query((row, _) -> Map.entry(
                        row.getString("accreditation"),
                        new KnownGrant(
                                AccreditationRows.grant(row),
                                AccreditationRows.given(row, "known_from"),
                                AccreditationRows.moment(row, "known_to"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, List<Act>> acts(String[] numbers) {
        return sql
                .sql("select * from accreditation_act where accreditation = any(:numbers) order by known_from")
                .param("numbers", numbers)
                .query((row, _) -> Map.entry(row.getString("accreditation"), act(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                kind(row.getString("kind")),
                AccreditationRows.given(row, "effective_from"),
                AccreditationRows.moment(row, "effective_to"),
                row.getObject("review_on", LocalDate.class),
                AccreditationRows.given(row, "known_from"),
                AccreditationRows.moment(row, "known_to"));
    }

    /** A kind that this program does not know is one it cannot read. */
    private static Act.Kind kind(String word) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(Act.Kind.UNREADABLE);
    }

    private static String[] texts(Collection<AccreditationNumber> numbers) {
        return numbers.stream().map(AccreditationNumber::value).toArray(String[]::new);
    }
}
