package tabard.evidence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** All documents and their contents; whoever asks sees those in scope. */
@Repository
class Documents {

    private static final String SELECT = """
            select d.*, r.id as replaced_by,
                   array(select s.force from document_share s where s.document_id = d.id order by s.force) as shared_with
            from document d left join document r on r.replaces = d.id
            """;

    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether a force deals with an organisation, as far as is in scope. */
    @Transactional(readOnly = true)
    boolean dealsWith(ForceCode force, OrganisationId organisation) {
        return sql.sql("select deals_with(:force, :organisation)")
                .param("force", force.value())
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a document is an organisation's, is shared with a force, and was not refused; asked beside whatever is going on. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    boolean shared(DocumentId document, OrganisationId organisation, ForceCode force) {
        return sql.sql("""
                select exists (select from document d join document_share s on s.document_id = d.id
                    where d.id = :id and d.organisation_id = :organisation and s.force = :force and d.verdict <> 'REFUSED')\
                """)
                .param("id", document.value())
                .param("organisation", organisation.value())
                .param("force", force.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether there is such a subject within scope. */
    boolean inSight(Subject subject) {
        return sql.sql("select document_subject_in_sight(:kind, :id)")
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds a document.
     *
     * @throws DocumentAlreadyReplaced if another stands already in the place of the one it replaces
     */
    void add(Document document, UUID salt, @Nullable DocumentId replaces) {
        try {
            sql.sql("""
                    insert into document (id, organisation_id, subject_kind, subject_id, kind, name, type, size, sha256, salt,
                        verdict, scanner, signature, uploaded_by, uploaded_at, expires_on, replaces)
                    values (:id, :organisation, :subjectKind, :subjectId, :kind, :name, :type, :size, :sha256, :salt,
                        :verdict, :scanner, :signature, :by, :at, :expires, :replaces)""")
                    .param("id", document.id().value())
                    .param("organisation", document.organisation().value())
                    .param("subjectKind", document.subject().kind().name())
                    .param("subjectId", document.subject().id())
                    .param("kind", document.kind().name())
                    .param("name", document.name())
                    .param("type", document.type().name())
                    .param("size", document.size())
                    .param("sha256", document.sha256())
                    .param("salt", salt)
                    .param("verdict", document.verdict().name())
                    .param("scanner", document.scanner())
                    .param("signature", document.signature())
                    .param("by", document.uploadedBy())
                    .param("at", document.uploadedAt().atOffset(ZoneOffset.UTC))
                    .param("expires", document.expiresOn())
                    .param("replaces", replaces == null ? null : replaces.value())
                    .update();
        } catch (DuplicateKeyException replaced) {
            throw new DocumentAlreadyReplaced();
        }
        document.sharedWith().forEach(force -> share(document, force));
    }

    void share(Document document, ForceCode force) {
        sql.sql(
                        "insert into document_share (document_id, organisation_id, force) values (:document, :organisation, :force)")
                .param("document", document.id().value())
                .param("organisation", document.organisation().value())
                .param("force", force.value())
                .update();
    }

    void keep(DocumentId document, byte[] content) {
        sql.sql("insert into document_content (document_id, content) values (:document, :content)")
                .param("document", document.value())
                .param("content", content)
                .update();
    }

    Optional<Document> find(DocumentId document) {
        return sql.sql(SELECT + "where d.id = :id")
                .param("id", document.value())
                .query(Documents::document)
                .optional();
    }

    /** What is in sight, the latest first. */
    List<Document> all() {
        return sql.sql(SELECT + "order by d.uploaded_at desc, d.id")
                .query(Documents::document)
                .list();
    }

    Optional<byte[]> content(DocumentId document) {
        return sql.sql("select content from document_content where document_id = :id")
                .param("id", document.value())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Those that wait for a scanner, the longest first. */
    List<DocumentId> waiting(int most) {
        return sql.sql("select id from document where verdict = 'NOT_SCANNED' order by uploaded_at limit :most")
                .param("most", most)
                .query((row, _) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Records the verdict on one that waited; false where another has recorded one meanwhile. */
    boolean settle(DocumentId document, Scan scan) {
        var settled = sql.sql("""
                update document set verdict = :verdict, scanner = :scanner, signature = :signature
                where id = :id and verdict = 'NOT_SCANNED'""")
                .param("verdict", scan.verdict().name())
                .param("scanner", scan.scanner())
                .param("signature", scan.signature())
                .param("id", document.value())
                .update();
        if (settled == 1 && scan.verdict() == Verdict.REFUSED) {
            sql.sql("delete from document_content where document_id = :id")
                    .param("id", document.value())
                    .update();
        }
        return settled == 1;
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        var replacedBy = row.getObject("replaced_by", UUID.class);
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("scanner"),
                row.getString("signature"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_on", LocalDate.class),
                forces(row.getArray("shared_with")),
                replacedBy == null ? null : new DocumentId(replacedBy));
    }

    private static List<ForceCode> forces(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(ForceCode::new).toList();
    }
}
