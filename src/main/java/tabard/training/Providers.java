package tabard.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** All training providers, the forces that approve them, and their keys. Who may train is published. */
@Repository
@Transactional(readOnly = true)
public class Providers {

    private final JdbcClient sql;

    Providers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every provider, by name. */
    public List<TrainingProvider> all() {
        return sql.sql("select * from training_provider order by name, id")
                .query(Providers::provider)
                .list();
    }

    /** The provider for which an account acts. */
    public Optional<TrainingProvider> of(Actor account) {
        return sql.sql("select * from training_provider where account = :account")
                .param("account", account.id())
                .query(Providers::provider)
                .optional();
    }

    /** Every approval of a provider, the earliest first. */
    public List<ProviderApproval> approvals(UUID provider) {
        return sql.sql(
                        "select * from training_provider_approval where provider_id = :provider order by valid_from, force")
                .param("provider", provider)
                .query(Providers::approval)
                .list();
    }

    /** The keys of a provider, those that are no good any more as well. */
    public List<ProviderKey> keys(UUID provider) {
        return sql.sql("select * from training_provider_key where provider_id = :provider order by registered_at, kid")
                .param("provider", provider)
                .query(Providers::key)
                .list();
    }

    TrainingProvider get(UUID provider) {
        return sql.sql("select * from training_provider where id = :id")
                .param("id", provider)
                .query(Providers::provider)
                .optional()
                .orElseThrow(() -> new ProviderNotFound(provider.toString()));
    }

    Optional<ProviderKey> key(String kid) {
        return sql.sql("select * from training_provider_key where kid = :kid")
                .param("kid", kid)
                .query(Providers::key)
                .optional();
    }

    ProviderApproval approval(UUID approval) {
        return sql.sql("select * from training_provider_approval where id = :id")
                .param("id", approval)
                .query(Providers::approval)
                .optional()
                .orElseThrow(() -> new ProviderNotFound(approval.toString()));
    }

    @Transactional
    boolean add(TrainingProvider provider, Actor by, Instant at) {
        return sql.sql("""
                        insert into training_provider (id, name, account, registered_by, registered_at)
                        values (:id, :name, :account, :by, :at) on conflict (account) do nothing""")
                        .param("id", provider.id())
                        .param("name", provider.name())
                        .param("account", provider.account())
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    boolean add(ProviderApproval approval, Actor by, Instant at) {
        return sql.sql("""
                        insert into training_provider_approval (id, provider_id, force, valid_from, valid_to, approved_by, approved_at)
                        values (:id, :provider, :force, :from, :to, :by, :at) on conflict do nothing""")
                        .param("id", approval.id())
                        .param("provider", approval.provider())
                        .param("force", approval.force().value())
                        .param("from", approval.from())
                        .param("to", approval.to())
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    boolean end(UUID approval, LocalDate to, Actor by, Instant at) {
        return sql.sql("""
                        update training_provider_approval set valid_to = :to, ended_by = :by, ended_at = :at
                        where id = :id and ended_at is null and valid_from < :to and (valid_to is null or valid_to > :to)""")
                        .param("id", approval)
                        .param("to", to)
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    boolean add(ProviderKey key, Actor by, Instant at) {
        return sql.sql("""
                        insert into training_provider_key (kid, provider_id, jwk, registered_by, registered_at)
                        values (:kid, :provider, :jwk, :by, :at) on conflict do nothing""")
                        .param("kid", key.kid())
                        .param("provider", key.provider())
                        .param("jwk", key.jwk())
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    boolean revoke(String kid, Actor by, Instant at) {
        return sql.sql(
                                "update training_provider_key set revoked_by = :by, revoked_at = :at where kid = :kid and revoked_at is null")
                        .param("kid", kid)
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static TrainingProvider provider(ResultSet row, int number) throws SQLException {
        return new TrainingProvider(row.getObject("id", UUID.class), row.getString("name"), row.getString("account"));
    }

    private static ProviderApproval approval(ResultSet row, int number) throws SQLException {
        return new ProviderApproval(
                row.getObject("id", UUID.class),
                row.getObject("provider_id", UUID.class),
                new ForceCode(row.getString("force")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static ProviderKey key(ResultSet row, int number) throws SQLException {
        return new ProviderKey(
                row.getString("kid"),
                row.getObject("provider_id", UUID.class),
                row.getString("jwk"),
                row.getObject("revoked_at") != null);
    }
}
