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

    private static final String KNOWN = "known_from <= :knownAt and (known_to is null or known_to > :knownAt)";

    private final JdbcClient sql;
    private final JsonMapper json;

    Policies(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A policy as it was approved.
     *
     * @param approvedBy the account of the chief officer
     * @param capacity in what capacity
     * @param approvedAt when
     */
    public record ApprovedPolicy(ForcePolicy policy, String approvedBy, String capacity, Instant approvedAt) {}

    /** The policy in effect on a day, by what was known at a moment. */
    public Optional<ForcePolicy> inEffect(ForceCode force, SchemeCode scheme, LocalDate on, Instant knownAt) {
        return sql.sql("select * from policy_version where force = :force and scheme = :scheme and " + KNOWN
                        + " and valid_from <= :on and (valid_to is null or valid_to > :on)")
                .param("force", force.value())
                .param("scheme", scheme.value())
                .param("on", on)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .optional()
                .map(ApprovedPolicy::policy);
    }

    /** Every policy of a force under a scheme, by what was known at a moment, the newest first. */
    public List<ApprovedPolicy> history(ForceCode force, SchemeCode scheme, Instant knownAt) {
        return sql.sql("select * from policy_version where force = :force and scheme = :scheme and " + KNOWN
                        + " order by valid_from desc")
                .param("force", force.value())
                .param("scheme", scheme.value())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .list();
    }

    /** The policies of every force under a scheme that are in effect on a day. */
    public List<ForcePolicy> inEffect(SchemeCode scheme, LocalDate on, Instant knownAt) {
        return sql
                .sql("select * from policy_version where scheme = :scheme and " + KNOWN
                        + " and valid_from <= :on and (valid_to is null or valid_to > :on) order by force")
                .param("scheme", scheme.value())
                .param("on", on)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::approved)
                .list()
                .stream()
                .map(ApprovedPolicy::policy)
                .toList();
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
                insert into policy_version (id, force, scheme, version, valid_from, valid_to, known_from, document, approved_by, capacity, approved_at)
                values (:id, :force, :scheme, :version, :from, :to, :at, :document, :by, :capacity, :at)""")
                .param("id", UUID.randomUUID())
                .param("force", policy.force().value())
                .param("scheme", policy.scheme().value())
                .param("version", policy.version())
                .param("from", policy.validFrom())
                .param("to", policy.validTo())
                .param("at", approved.approvedAt().atOffset(ZoneOffset.UTC))
                .param("document", json.writeValueAsString(policy))
                .param("by", approved.approvedBy())
                .param("capacity", approved.capacity())
                .update();
    }

    private ApprovedPolicy approved(ResultSet row, int number) throws SQLException {
        return new ApprovedPolicy(
                json.readValue(row.getString("document"), ForcePolicy.class),
                row.getString("approved_by"),
                row.getString("capacity"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant());
    }
}
