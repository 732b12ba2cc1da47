package tabard.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** Opens an account, so that somebody may sign in. */
@Service
public class OpenAccount {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenAccount(Accounts accounts, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new account.
     *
     * @param username lower-case letters, digits, hyphens and full stops; 2 to 64 characters
     * @param displayName the name shown on pages, which may be a post
     * @param role what the account is for
     * @param force for the roles of a force
     * @param organisation for a compliance team
     */
    public record NewAccount(
            String username,
            String displayName,
            Role role,
            @Nullable ForceCode force,
            @Nullable OrganisationId organisation) {}

    /** Opens it with a password, which is kept as an Argon2id hash alone. */
    @Transactional
    public void open(NewAccount wanted, String password, Actor by) {
        var at = clock.instant();
        accounts.add(
                new Account(
                        wanted.username(),
                        passwords.encode(password),
                        wanted.displayName(),
                        wanted.role(),
                        wanted.force() == null ? null : wanted.force().value(),
                        wanted.organisation() == null
                                ? null
                                : wanted.organisation().value(),
                        true),
                at);
        events.publishEvent(new AccountOpened(wanted.username(), wanted.role(), by, at));
    }
}
