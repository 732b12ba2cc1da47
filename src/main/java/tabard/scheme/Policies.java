package tabard.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy;
import tools.jackson.databind.json.JsonMapper;

/** All policies, as they are and as they were known to be. They are published: anybody may read them. */
@Repository
@Transactional(readOnly = true)
public class Policies {

    private static final String OF = "select * from policy_version where scheme = :scheme";
    private static final String BY = " and force = :force";
    private static final String KNOWN = " and known_from <= :knownAt and (known_to is null or known_to > :knownAt)";
    private static final String IN_EFFECT = " and valid_from <= :on and (valid_to is null or valid_to > :on)";

    private final JdbcClient sql;
    private final JsonMapper json;

    Policies(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The policy in effect on a day, by what was known at a moment. */
    public Optional<ForcePolicy> inEffect(ForceCode force, SchemeCode scheme, LocalDate on, Instant knownAt) {
        return of(OF + BY + KNOWN + IN_EFFECT, force, scheme)
                .param("on", on)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .optional()
                .map(ApprovedPolicy::policy);
    }

    /** Every policy of a force under a scheme, by what was known at a moment, the newest first. */
    public List<ApprovedPolicy> history(ForceCode force, SchemeCode scheme, Instant knownAt) {
        return of(OF + BY + KNOWN + " order by valid_from desc", force, scheme)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .list();
    }

    /** Everything that was ever known of a force's policies under a scheme, in the order in which it became known. */
    public List<ApprovedPolicy> everKnown(ForceCode force, SchemeCode scheme) {
        return of(OF + BY + " order by known_from, version", force, scheme)
                .query(this::approved)
                .list();
    }

    /** What a version said, by what was known at a moment. */
    public Optional<ApprovedPolicy> version(ForceCode force, SchemeCode scheme, int version, Instant knownAt) {
        return of(OF + BY + KNOWN + " and version = :version", force, scheme)
                .param("version", version)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .optional();
    }

    /** The policies of every force under a scheme that are in effect on a day. */
    public List<ForcePolicy> inEffect(SchemeCode scheme, LocalDate on, Instant knownAt) {
        return sql
                .sql(OF + KNOWN + IN_EFFECT + " order by force")
                .param("scheme", scheme.value())
                .param("on", on)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .list()
                .stream()
                .map(ApprovedPolicy::policy)
                .toList();
    }

    /** The number of the next version of a force's policy. */
    public int nextVersion(ForceCode force, SchemeCode scheme) {
        return sql.sql("select coalesce(max(version), 0) + 1 from policy_version where force = :force and scheme = :scheme")
                .param("force", force.value())
                .param("scheme", scheme.value())
                .query(Integer.class)
                .single();
    }

    /** Lets nobody else change what is known of a force's policies until this transaction ends. */
    @Transactional
    void lock(ForceCode force, SchemeCode scheme) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "policy:%s:%s".formatted(force, scheme))
                .query()
                .listOfRows();
    }

    /** From a moment on, something else is known instead. */
    @Transactional
    void close(ApprovedPolicy known, Instant at) {
        int closed = sql.sql("update policy_version set known_to = :at where id = :id and known_to is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", known.id())
                .update();
        if (closed != 1) {
            throw new IllegalStateException("Version %d of %s is not what is known any longer."
                    .formatted(known.version(), known.policy().force()));
        }
    }

    /**
     * A policy, the days for which it was in effect, and the moments between which that was known.
     *
     * @param knownTo from when it was known otherwise; null where it is known so still
     */
    public record KnownPolicy(
            ForcePolicy policy,
            LocalDate from,
            @Nullable LocalDate to,
            Instant knownFrom,
            @Nullable Instant knownTo) {

        /** Tells whether it was in effect on a day, by what was known at a moment. */
        public boolean inEffect(LocalDate day, Instant knownAt) {
            return !day.isBefore(from)
                    && (to == null || day.isBefore(to))
                    && !knownFrom.isAfter(knownAt)
                    && (knownTo == null || knownTo.isAfter(knownAt));
        }
    }

    /** Every policy of these forces that there is or was, as it ever was known. */
    public List<KnownPolicy> everOf(Collection<ForceCode> forces) {
        return sql.sql("select * from policy_version where force = any(:forces)")
                .param("forces", forces.stream().map(ForceCode::value).toArray(String[]::new))
                .query((row, number) -> new KnownPolicy(
                        approved(row, number).policy(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getObject("known_from", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("known_to", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    @Transactional
    void add(ApprovedPolicy approved) {
        var policy = approved.policy();
        sql.sql("""
                insert into policy_version (id, force, scheme, version, valid_from, valid_to, known_from, document,
                                            approved_by, capacity, approved_at, cause, cause_reason)
                values (:id, :force, :scheme, :version, :from, :to, :knownFrom, :document,
                        :by, :capacity, :at, :cause, :reason)""")
                .param("id", approved.id())
                .param("force", policy.force().value())
                .param("scheme", policy.scheme().value())
                .param("version", approved.version())
                .param("from", policy.validFrom())
                .param("to", policy.validTo())
                .param("knownFrom", approved.knownFrom().atOffset(ZoneOffset.UTC))
                .param("document", json.writeValueAsString(policy))
                .param("by", approved.approvedBy())
                .param("capacity", approved.capacity())
                .param("at", approved.approvedAt().atOffset(ZoneOffset.UTC))
                .param("cause", approved.cause().name())
                .param("reason", approved.reason())
                .update();
    }

    private JdbcClient.StatementSpec of(String query, ForceCode force, SchemeCode scheme) {
        return sql.sql(query).param("force", force.value()).param("scheme", scheme.value());
    }

    private ApprovedPolicy approved(ResultSet row, int number) throws SQLException {
        return new ApprovedPolicy(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("document"), ForcePolicy.class),
                row.getString("approved_by"),
                row.getString("capacity"),
                moment(row.getObject("approved_at", OffsetDateTime.class)),
                ApprovedPolicy.Cause.valueOf(row.getString("cause")),
                row.getString("cause_reason"),
                moment(row.getObject("known_from", OffsetDateTime.class)),
                row.getObject("known_to") == null ? null : moment(row.getObject("known_to", OffsetDateTime.class)));
    }

    private static Instant moment(OffsetDateTime moment) {
        return moment.toInstant();
    }
}
