package tabard.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.accreditation.Accreditation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** All certificates, as they were issued; whoever asks finds those in scope. */
@Repository
class Certificates {

    /** Whose an accreditation is, as its latest certificate says. */
    record Printed(String holder, String role) {}

    private final JdbcClient sql;
    private final JsonMapper json;

    Certificates(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The number of the next issue. */
    int nextIssue(AccreditationNumber number) {
        return sql.sql("select coalesce(max(issue_no), 0) + 1 from certificate where accreditation_number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps a certificate, unless a live one is there; tells whether it did. */
    boolean add(Accreditation of, CertificateContent content, byte[] pdf, Instant at) {
        return sql.sql("""
                insert into certificate (accreditation_number, issue_no, issued_at, case_reference, force, organisation_id,
                                         person_id, content, language, pdf, sha256)
                values (:number, :issue, :at, :case, :force, :organisation, :person, :content, :language, :pdf, :sha256)
                on conflict do nothing""")
                        .param("number", content.number().value())
                        .param("issue", content.issue())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("case", of.caseReference().value())
                        .param("force", of.force().value())
                        .param("organisation", of.organisation().value())
                        .param("person", of.person().value())
                        .param("content", json.writeValueAsString(content))
                        .param("language", content.language().name())
                        .param("pdf", pdf)
                        .param("sha256", Sha256.of(pdf))
                        .update()
                == 1;
    }

    /** From a moment on the live one is void; answers which it was, where there was one. */
    Optional<Integer> voidLive(AccreditationNumber number, Instant at) {
        return sql.sql("""
                update certificate set voided_at = greatest(:at, issued_at)
                where accreditation_number = :number and voided_at is null returning issue_no""")
                .param("number", number.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    boolean hasLive(AccreditationNumber number) {
        return sql.sql("select 1 from certificate where accreditation_number = :number and voided_at is null")
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<CertificateFile> live(AccreditationNumber number) {
        return sql.sql("select * from certificate where accreditation_number = :number and voided_at is null")
                .param("number", number.value())
                .query(Certificates::file)
                .optional();
    }

    Optional<CertificateFile> live(CaseReference reference) {
        return sql.sql("select * from certificate where case_reference = :case and voided_at is null")
                .param("case", reference.value())
                .query(Certificates::file)
                .optional();
    }

    /** Whose it is: the one thing that anybody may ask by number. */
    Optional<Printed> printed(AccreditationNumber number) {
        return sql.sql("select holder, role from certificate_holder(:number)")
                .param("number", number.value())
                .query((row, _) -> new Printed(row.getString("holder"), row.getString("role")))
                .optional();
    }

    private static CertificateFile file(ResultSet row, int number) throws SQLException {
        return new CertificateFile(
                "certificate-%s-%d.pdf".formatted(row.getString("accreditation_number"), row.getInt("issue_no")),
                row.getBytes("pdf"),
                HexFormat.of().formatHex(row.getBytes("sha256")));
    }
}
