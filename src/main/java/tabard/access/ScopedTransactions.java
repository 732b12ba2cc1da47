package tabard.access;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins each transaction by telling PostgreSQL who acts, so that its row-level security can answer for that scope alone.
 * The setting ends with the transaction.
 */
class ScopedTransactions extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final String STATE_SCOPE = """
            select set_config('tabard.scope_kind', ?, true), set_config('tabard.scope_role', ?, true),
                   set_config('tabard.scope_force', ?, true), set_config('tabard.scope_organisation', ?, true),
                   set_config('tabard.scope_account', ?, true)""";

    ScopedTransactions(EntityManagerFactory entities, DataSource dataSource) {
        super(entities);
        setDataSource(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var scope = Scope.current();
        var dataSource = getDataSource();
        if (scope == null || dataSource == null) {
            return;
        }
        try {
            state(scope, DataSourceUtils.getConnection(dataSource));
        } catch (SQLException cause) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The scope of the transaction cannot be stated.", cause);
        }
    }

    private static void state(Scope scope, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(STATE_SCOPE)) {
            statement.setString(1, scope.kind().name());
            statement.setString(2, scope.role() == null ? "" : scope.role().name());
            statement.setString(3, scope.force() == null ? "" : scope.force().value());
            statement.setString(
                    4, scope.organisation() == null ? "" : scope.organisation().toString());
            statement.setString(5, SignedIn.find().map(SignedIn::getUsername).orElse(""));
            statement.execute();
        }
    }
}
