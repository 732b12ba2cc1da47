package tabard.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;
import tabard.party.Language;
import tools.jackson.databind.json.JsonMapper;

/** All notices; whoever asks finds those in scope. */
@Repository
class Notices {

    private static final String COLUMNS = """
            select id, kind, recipient, template, language, person_id, organisation_id, force, case_reference, accreditation,
                   content, sha256, made_at from notice\s""";
    private static final String NEWEST = " order by made_at desc, kind, recipient, id limit :most";

    private final JdbcClient sql;
    private final JsonMapper json;

    Notices(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(NoticeId id, Letter letter, NoticeContent content, byte[] pdf, Instant at, Actor by) {
        var subject = letter.subject();
        sql.sql("""
                insert into notice (id, about, kind, recipient, template, language, person_id, organisation_id, force, case_reference,
                                    accreditation, content, pdf, sha256, made_at, made_by)
                values (:id, :about, :kind, :recipient, :template, :language, :person, :organisation, :force, :case, :number, :content,
                        :pdf, :sha256, :at, :by)""")
                .param("id", id.value())
                .param("about", letter.about())
                .param("kind", letter.kind().name())
                .param("recipient", letter.recipient().name())
                .param("template", letter.kind().template())
                .param("language", letter.language().name())
                .param("person", or(subject.person(), PersonId::value))
                .param("organisation", subject.organisation().value())
                .param("force", or(subject.force(), ForceCode::value))
                .param("case", or(subject.caseReference(), CaseReference::value))
                .param("number", or(subject.number(), AccreditationNumber::value))
                .param("content", json.writeValueAsString(content))
                .param("pdf", pdf)
                .param("sha256", Sha256.of(pdf))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    List<Notice> ofCase(CaseReference reference, int most) {
        return sql.sql(COLUMNS + "where case_reference = :case" + NEWEST)
                .param("case", reference.value())
                .param("most", most)
                .query(this::notice)
                .list();
    }

    List<Notice> ofNumber(AccreditationNumber number, int most) {
        return sql.sql(COLUMNS + "where accreditation = :number" + NEWEST)
                .param("number", number.value())
                .param("most", most)
                .query(this::notice)
                .list();
    }

    List<Notice> ofPerson(PersonId person, int most) {
        return sql.sql(COLUMNS + "where person_id = :person" + NEWEST)
                .param("person", person.value())
                .param("most", most)
                .query(this::notice)
                .list();
    }

    List<Notice> all(int from, int most) {
        return sql.sql(COLUMNS + NEWEST + " offset :from")
                .param("from", from)
                .param("most", most)
                .query(this::notice)
                .list();
    }

    Optional<Notice> find(NoticeId id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(this::notice)
                .optional();
    }

    Optional<byte[]> pdf(NoticeId id) {
        return sql.sql("select pdf from notice where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("pdf"))
                .optional();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                Recipient.valueOf(row.getString("recipient")),
                row.getString("template"),
                locale(row),
                or(row.getObject("person_id", UUID.class), PersonId::new),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                or(row.getString("force"), ForceCode::new),
                or(row.getString("case_reference"), CaseReference::new),
                or(row.getString("accreditation"), AccreditationNumber::new),
                json.readValue(row.getString("content"), NoticeContent.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static Locale locale(ResultSet row) throws SQLException {
        return NoticeWords.locale(Language.valueOf(row.getString("language")));
    }

    private static <T, R> @Nullable R or(@Nullable T value, Function<T, R> read) {
        return value == null ? null : read.apply(value);
    }
}
