package tabard.access;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the account that somebody signs in with. */
@Service
class AccountsSignIn implements UserDetailsService {

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    AccountsSignIn(Accounts accounts, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return Scope.SYSTEM.call(() -> transaction.execute(_ -> accounts.find(username)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account."))));
    }
}
