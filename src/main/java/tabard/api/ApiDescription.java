package tabard.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description at {@code /v3/api-docs} says beside what the code shows by itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ABOUT = """
            Police accreditation schemes, from application to certificate. Days are half-open periods in Europe/London: an \
            end is the first day no longer in it. Errors are problem details (RFC 9457) with a type under /problems/. Lists \
            are {items, next}: ask on with ?cursor=...&limit=.... Writes take an Idempotency-Key. The rules advise; a named \
            person decides.""";

    @Bean
    OpenAPI description() {
        var clientCredentials = new OAuthFlow().tokenUrl("/oauth2/token").scopes(new Scopes());
        return new OpenAPI()
                .info(new Info().title("Tabard").version("v1").description(ABOUT))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .flows(new OAuthFlows().clientCredentials(clientCredentials))))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
