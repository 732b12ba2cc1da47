package tabard;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tabard.approval.OrganisationApplicationId;
import tabard.authority.DelegationId;
import tabard.duplicates.FindingId;
import tabard.endorsement.EndorsementId;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.ArrangementId;
import tabard.policy.PolicyDraftId;

/** Ids as they stand in addresses, and JSON as the one form of a body: YAML is for the packs on the class path. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, PersonId.class, PersonId::parse);
        registry.addConverter(String.class, OrganisationId.class, OrganisationId::parse);
        registry.addConverter(String.class, PolicyDraftId.class, PolicyDraftId::parse);
        registry.addConverter(String.class, OrganisationApplicationId.class, OrganisationApplicationId::parse);
        registry.addConverter(String.class, EndorsementId.class, EndorsementId::parse);
        registry.addConverter(String.class, ArrangementId.class, ArrangementId::parse);
        registry.addConverter(String.class, DelegationId.class, DelegationId::parse);
        registry.addConverter(String.class, FindingId.class, FindingId::parse);
    }

    @Override
    public void configureMessageConverters(ServerBuilder converters) {
        converters.configureMessageConvertersList(all ->
                all.removeIf(converter -> converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
    }
}
