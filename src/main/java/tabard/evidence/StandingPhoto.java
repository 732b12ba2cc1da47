package tabard.evidence;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * The photo of a person that stands: the latest that an employer sent, that was found clean, and that no other clean one has
 * replaced. Whether the face is whole and large enough a person has said who sent it; no program looks at faces here.
 */
@Service
public class StandingPhoto {

    private final JdbcClient sql;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingPhoto(JdbcClient sql, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A photo.
     *
     * @param sha256 of the image, 64 hexadecimal digits
     * @param image JPEG or PNG
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Photo(String sha256, byte[] image) {}

    /** The photo for the certificate of an employee; that it was read for it is on the ledger. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Photo> forCertificate(OrganisationId employer, PersonId person, Actor by) {
        return sql.sql("""
                select id, sha256 from document
                where kind = 'PHOTO' and verdict = 'CLEAN' and organisation_id = :employer
                  and subject_kind = 'PERSON' and subject_id = :person
                order by uploaded_at desc, id limit 1""")
                .param("employer", employer.value())
                .param("person", person.toString())
                .query((row, _) -> {
                    var id = new DocumentId(row.getObject("id", UUID.class));
                    var image = documents.content(id).orElseThrow(() -> new DocumentNotFound(id));
                    events.publishEvent(new DocumentRead(id, ReadReason.CERTIFICATE, by, clock.instant()));
                    return new Photo(row.getString("sha256"), image);
                })
                .optional();
    }
}
