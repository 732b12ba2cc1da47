package tabard.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Bearer tokens: where a program gets one, and which addresses ask for it. */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    private static final String[] PUBLIC = {
        "/api/v1/powers",
        "/api/v1/powers/*",
        "/api/v1/forces",
        "/api/v1/forces/*/policy",
        "/api/v1/forces/*/policies",
        "/api/v1/policies/*/*/*",
        "/api/v1/forces/*/policy/differences",
        "/api/v1/check/*",
        "/api/v1/schemes",
        "/api/v1/schemes/*",
        "/api/v1/schemes/*/listings",
        "/api/v1/schemes/*/listings/*",
        "/api/v1/schemes/*/listings.csv",
        "/api/v1/schemes/*/listings.geojson",
        "/api/v1/demo"
    };

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        http.securityMatcher("/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server")
                .oauth2AuthorizationServer(server -> {})
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    /** A refusal at the door is told in the same form as one further in: the roof says how. */
    @Bean
    @Order(2)
    SecurityFilterChain interfaces(
            HttpSecurity http, AccountsSignIn accounts, AuthenticationEntryPoint whoAreYou, AccessDeniedHandler notYou)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLIC)
                        .permitAll()
                        // Signed by the payment provider, and believed for nothing but which payment to ask about.
                        .requestMatchers(HttpMethod.POST, "/api/v1/payment-messages")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(token -> signedIn(accounts, token.getSubject())))
                        .authenticationEntryPoint(whoAreYou)
                        .accessDeniedHandler(notYou))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(whoAreYou).accessDeniedHandler(notYou));
        return http.build();
    }

    private static UsernamePasswordAuthenticationToken signedIn(AccountsSignIn accounts, @Nullable String username) {
        var account = accounts.loadUserByUsername(username == null ? "" : username);
        if (!account.isEnabled()) {
            throw new InvalidBearerTokenException("The account is closed.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    /** A key made at start: a token ends with the program that gave it, or after half an hour. */
    @Bean
    JWKSource<SecurityContext> tokenKeys() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        var pair = generator.generateKeyPair();
        var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey((RSAPrivateKey) pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder tokenDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings tokenAddresses() {
        return AuthorizationServerSettings.builder().build();
    }
}
