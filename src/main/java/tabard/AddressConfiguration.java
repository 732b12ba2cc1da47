package tabard;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** Ids as they stand in addresses. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, PersonId.class, PersonId::parse);
        registry.addConverter(String.class, OrganisationId.class, OrganisationId::parse);
    }
}
