package tabard.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Sign-in, and who may open which page. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PageSecurity {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    /** What anybody may open. */
    private static final String[] PUBLIC = {
        "/",
        "/check/**",
        "/complain",
        "/register/**",
        "/register.csv",
        "/powers/**",
        "/forces/**",
        "/schemes",
        "/schemes/*",
        "/accessibility",
        "/privacy",
        "/cookies",
        "/outbox",
        "/sign-in",
        "/invitation/*",
        "/consent/*",
        "/vetting-consent/*",
        "/former/*",
        "/my-record/*",
        "/problems/**",
        "/error",
        "/webjars/**",
        "/assets/**",
        "/css/**",
        "/js/**",
        "/images/**",
        "/favicon.ico",
        "/pay-simulator/**",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs/**"
    };

    /** A public list that others show within their own pages: nobody is signed in there, and there is nothing to press. */
    @Bean
    @Order(3)
    SecurityFilterChain embedded(HttpSecurity http) throws Exception {
        http.securityMatcher("/schemes/*/embed")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(
                                CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"))));
        return http.build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/supplier/**")
                        .hasRole(Role.SUPPLIER.name())
                        .requestMatchers("/schemes/*/apply")
                        .hasRole(Role.SUPPLIER.name())
                        .requestMatchers("/endorsements/**")
                        .hasAnyRole(Role.SUPPLIER.name(), Role.CHECKER.name(), Role.OFFICER.name(), Role.AUDITOR.name())
                        .requestMatchers("/officer/**")
                        .hasRole(Role.OFFICER.name())
                        .requestMatchers("/chief-officer/**")
                        .hasAnyRole(Role.CHIEF_OFFICER.name(), Role.OFFICER.name())
                        .requestMatchers(
                                "/policy/**",
                                "/delegations/**",
                                "/approvals/**",
                                "/arrangements/**",
                                "/accreditations/**",
                                "/withdrawals/**",
                                "/variations/**")
                        .hasAnyRole(Role.OFFICER.name(), Role.CHIEF_OFFICER.name(), Role.AUDITOR.name())
                        .requestMatchers("/vetting/**")
                        .hasRole(Role.VETTING.name())
                        .requestMatchers("/training/**")
                        .hasRole(Role.TRAINER.name())
                        .requestMatchers("/audit/**")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers("/admin/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/home"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(self), geolocation=(), microphone=()")));
        return http.build();
    }

    /** Argon2id with the parameters OWASP recommends (19 MiB, 2 passes, 1 lane). */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
