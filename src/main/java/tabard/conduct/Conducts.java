package tabard.conduct;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.accreditation.Accreditation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/** All complaints, adverse information and referrals; whoever asks finds those in sight. */
@Repository
class Conducts {

    private static final String SELECT = "select * from conduct ";

    private final JdbcClient sql;

    Conducts(JdbcClient sql) {
        this.sql = sql;
    }

    /** How and when it came onto record. */
    record Recorded(boolean byForce, @Nullable Instant toldForce, UUID salt, Instant at) {}

    Conduct get(ConductId id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(new ConductRows())
                .optional()
                .orElseThrow(() -> new ConductNotFound(id));
    }

    List<Conduct> all() {
        return sql.sql(SELECT + "order by recorded_at desc, id")
                .query(new ConductRows())
                .list();
    }

    List<Conduct> of(AccreditationNumber number) {
        return sql.sql(SELECT + "where accreditation = :number order by recorded_at desc, id")
                .param("number", number.value())
                .query(new ConductRows())
                .list();
    }

    void add(ConductId id, Accreditation of, NewConduct wanted, Recorded how, Actor by) {
        sql.sql("""
                insert into conduct (id, kind, ground, accreditation, person_id, organisation_id, force, scheme, happened_on,
                                     summary, salt, by_force, recorded_by, recorded_at, told_force_at)
                values (:id, :kind, :ground, :number, :person, :organisation, :force, :scheme, :happened,
                        :summary, :salt, :byForce, :by, :at, :told)""")
                .param("id", id.value())
                .param("kind", wanted.kind().name())
                .param("ground", wanted.ground().name())
                .param("number", of.number().value())
                .param("person", of.person().value())
                .param("organisation", of.organisation().value())
                .param("force", of.force().value())
                .param("scheme", of.scheme().value())
                .param("happened", wanted.happenedOn())
                .param("summary", wanted.summary())
                .param("salt", how.salt())
                .param("byForce", how.byForce())
                .param("by", by.id())
                .param("at", time(how.at()))
                .param("told", how.toldForce() == null ? null : time(how.toldForce()))
                .update();
    }

    /** Tells whether it was not told before. */
    boolean tellForce(ConductId id, Instant at) {
        return sql.sql("update conduct set told_force_at = :at where id = :id and told_force_at is null")
                        .param("id", id.value())
                        .param("at", time(at))
                        .update()
                == 1;
    }

    /** Tells whether it was not answered before. */
    boolean answer(ConductId id, Answer<EmployerOutcome> answer, Actor by, Instant at) {
        return settle("answer", id, answer, by, at);
    }

    /** Tells whether it was not concluded before. */
    boolean conclude(ConductId id, Answer<ForceOutcome> answer, Actor by, Instant at) {
        return settle("conclusion", id, answer, by, at);
    }

    /** Commits to the words of an answer under the salt of the record. */
    Commitment commit(ConductId id, Answer<?> answer) {
        var salt = sql.sql("select salt from conduct where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return Commitment.to(answer.reason() + "\n" + answer.by(), salt);
    }

    private boolean settle(String what, ConductId id, Answer<?> answer, Actor by, Instant at) {
        return sql.sql("""
                update conduct set %1$s = :outcome, %1$s_reason = :reason, %1$s_by = :name, %1$s_account = :account,
                                   %1$s_at = :at
                where id = :id and %1$s is null""".formatted(what))
                        .param("id", id.value())
                        .param("outcome", answer.outcome().name())
                        .param("reason", answer.reason())
                        .param("name", answer.by())
                        .param("account", by.id())
                        .param("at", time(at))
                        .update()
                == 1;
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
