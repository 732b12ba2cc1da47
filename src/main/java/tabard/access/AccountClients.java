package tabard.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Every account is an OAuth 2 client too: its name and password buy a token with its own role and scope. */
@Component
class AccountClients implements RegisteredClientRepository {

    private static final Duration LIFE_OF_A_TOKEN = Duration.ofMinutes(30);

    private final AccountsSignIn accounts;

    AccountClients(AccountsSignIn accounts) {
        this.accounts = accounts;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Accounts are opened by OpenAccount.");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        try {
            var account = accounts.loadUserByUsername(name);
            return account.isEnabled() ? client(account) : null;
        } catch (UsernameNotFoundException unknown) {
            return null;
        }
    }

    private static RegisteredClient client(SignedIn account) {
        return RegisteredClient.withId(account.getUsername())
                .clientId(account.getUsername())
                .clientSecret(account.getPassword())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(account.role().group())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(LIFE_OF_A_TOKEN)
                        .build())
                .build();
    }
}
