package tabard.renewal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.OrganisationId;

/** Every reminder that went out. */
@Repository
class Reminders {

    private final JdbcClient sql;

    Reminders(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where the employer's office wants to be told by e-mail. */
    Optional<String> office(OrganisationId organisation) {
        return sql.sql("select email from notice_address where owner = :owner")
                .param("owner", organisation.toString())
                .query(String.class)
                .optional();
    }

    /** Adds one; false where it went out before. */
    boolean add(UUID id, Reminder reminder, Instant at) {
        return sql.sql("""
                        insert into expiry_reminder (id, accreditation, force, organisation_id, lapses, days, recipient, posted_at)
                        values (:id, :accreditation, :force, :organisation, :lapses, :days, :recipient, :at)
                        on conflict (accreditation, lapses, days, recipient) do nothing""")
                        .param("id", id)
                        .param("accreditation", reminder.of().number().value())
                        .param("force", reminder.of().force().value())
                        .param("organisation", reminder.of().organisation().value())
                        .param("lapses", reminder.lapses())
                        .param("days", reminder.days())
                        .param("recipient", reminder.recipient().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
