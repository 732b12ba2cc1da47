package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/** What has been done to accreditations since they were granted. An act is added or closed; none is changed. */
@Repository
public class AccreditationActs {

    private final JdbcClient sql;

    AccreditationActs(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many acts there have been: whoever acts states how many they had seen. */
    @Transactional(readOnly = true)
    public int count(AccreditationNumber number) {
        return sql.sql("select acts from accreditation where number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new AccreditationNotFound(number));
    }

    /** The reasons given in the notice of an act, as it was recorded. */
    @Transactional(readOnly = true)
    public String reasons(AccreditationNumber number, Instant recordedAt) {
        return sql.sql("select reason from accreditation_notice where accreditation = :number and decided_at = :at")
                .param("number", number.value())
                .param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
    }

    /** Lets one of those who act on the same thing act: the others are refused once it is done. */
    void begin(AccreditationNumber number, int seen) {
        var begun = sql.sql("update accreditation set acts = acts + 1 where number = :number and acts = :seen")
                .param("number", number.value())
                .param("seen", seen)
                .update();
        if (begun == 0) {
            throw new ActedOnMeanwhile(number);
        }
    }

    /** Keeps a notice, with the salt under which the ledger commits to its reasons. */
    void add(UUID id, Accreditation of, String kind, ServedNotice notice, UUID salt, Actor by, Instant at) {
        sql.sql("""
                insert into accreditation_notice (id, accreditation, force, organisation_id, kind, reason, salt, served_at, served_by,
                                                  employer_copy, decided_by, capacity, decided_at)
                values (:id, :number, :force, :organisation, :kind, :reason, :salt, :served, :way, :copy, :by, :capacity, :at)""")
                .param("id", id)
                .param("number", of.number().value())
                .param("force", of.force().value())
                .param("organisation", of.organisation().value())
                .param("kind", kind)
                .param("reason", notice.reason())
                .param("salt", salt)
                .param("served", notice.servedAt().atOffset(ZoneOffset.UTC))
                .param("way", notice.way().name())
                .param("copy", notice.employerCopy().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("capacity", by.capacity())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Adds an act, known from now.
     *
     * @param notice the notice behind it, which only a replacement has not
     * @param replacedBy what takes its place, which only a replacement has
     */
    void add(Accreditation of, Act act, @Nullable UUID notice, @Nullable AccreditationNumber replacedBy) {
        sql.sql("""
                insert into accreditation_act (id, accreditation, force, organisation_id, kind, effective_from, effective_to, review_on,
                                               replaced_by, notice, known_from)
                values (:id, :number, :force, :organisation, :kind, :from, :to, :review, :replacedBy, :notice, :at)""")
                .param("id", UUID.randomUUID())
                .param("number", of.number().value())
                .param("force", of.force().value())
                .param("organisation", of.organisation().value())
                .param("kind", act.kind().name())
                .param("from", act.from().atOffset(ZoneOffset.UTC))
                .param("to", act.to() == null ? null : act.to().atOffset(ZoneOffset.UTC))
                .param("review", act.reviewOn())
                .param("replacedBy", replacedBy == null ? null : replacedBy.value())
                .param("notice", notice)
                .param("at", act.knownFrom().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether another takes its place. */
    boolean replaced(Accreditation of) {
        return sql.sql(
                        "select 1 from accreditation_act where accreditation = :number and kind = 'REPLACED' and known_to is null")
                .param("number", of.number().value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The notice behind the stand-down that is known now and has no end, if there is one. */
    Optional<UUID> openStandDown(Accreditation of) {
        return sql.sql("""
                select notice from accreditation_act
                where accreditation = :number and kind = 'STOOD_DOWN' and known_to is null and effective_to is null""")
                .param("number", of.number().value())
                .query(UUID.class)
                .optional();
    }

    /** From now on a stand-down is known to end at a moment; if it is that of its beginning, never to have been. */
    void end(UUID standDown, Instant end, Instant at) {
        sql.sql("""
                with closed as (
                    update accreditation_act set known_to = :at where notice = :notice and known_to is null returning *)
                insert into accreditation_act (id, accreditation, force, organisation_id, kind, effective_from, effective_to, review_on,
                                               notice, known_from)
                select :id, accreditation, force, organisation_id, kind, effective_from, :end, review_on, notice, :at
                from closed where effective_from < :end""")
                .param("id", UUID.randomUUID())
                .param("notice", standDown)
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From now on an open stand-down is known to be looked at again by a later day; tells whether there was one. */
    boolean reviewLater(AccreditationNumber number, LocalDate reviewOn, Instant at) {
        return sql.sql("""
                with closed as (
                    update accreditation_act set known_to = :at
                    where accreditation = :number and kind = 'STOOD_DOWN' and known_to is null and effective_to is null
                        and review_on < :review returning *)
                insert into accreditation_act (id, accreditation, force, organisation_id, kind, effective_from, review_on, notice,
                                               known_from)
                select :id, accreditation, force, organisation_id, kind, effective_from, :review, notice, :at from closed""")
                        .param("id", UUID.randomUUID())
                        .param("number", number.value())
                        .param("review", reviewOn)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
