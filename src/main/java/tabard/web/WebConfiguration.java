package tabard.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages and words of the pages. */
@Configuration
@EnableConfigurationProperties(SiteSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    /** One bundle for each part of the house that speaks; English in the base file, Welsh in {@code _cy}. */
    static final List<String> BUNDLES = List.of(
            "messages",
            "messages-forms",
            "messages-process",
            "messages-case",
            "messages-certificate",
            "messages-roster",
            "messages-people",
            "messages-powers",
            "messages-rules",
            "messages-supplier",
            "messages-force",
            "messages-evidence",
            "messages-simulation",
            "messages-proof",
            "messages-readiness",
            "messages-policy",
            "messages-drafts",
            "messages-apply",
            "messages-invitation",
            "messages-approval",
            "messages-notice",
            "messages-fees",
            "messages-licences",
            "messages-vetting",
            "messages-endorsement",
            "messages-conduct",
            "messages-leavers",
            "messages-training",
            "messages-renewal",
            "messages-life");

    private final LanguageChoice languageChoice = new LanguageChoice();

    @Bean
    LanguageChoice localeResolver() {
        return languageChoice;
    }

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(BUNDLES.stream()
                .filter(bundle -> new ClassPathResource(bundle + ".properties").exists())
                .toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageChoice);
    }
}
