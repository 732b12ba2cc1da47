package tabard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Decides whether there is a demonstration, and refuses to start in production on a development default. */
public class StartupChecks implements EnvironmentPostProcessor {

    /** Over https, and no address that only a developer's machine has. */
    private static final Pattern REAL = Pattern.compile(
            "https://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[::1]|[^/]*\\.(?:example|test|invalid|localhost)\\b)[^/@]+\\.[^/@]+(?:/.*)?");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            refuseDevelopmentDefaults(environment);
        } else if (!environment.containsProperty("tabard.demo")) {
            var embedded = !environment.containsProperty("spring.datasource.url");
            add(environment, Map.of("tabard.demo", String.valueOf(embedded)));
        }
    }

    private static void refuseDevelopmentDefaults(ConfigurableEnvironment environment) {
        var wrong = new ArrayList<String>();
        needed(environment, wrong, "spring.datasource.url", "the external database");
        needed(environment, wrong, "tabard.certificate.base-url", "the public address that certificates print");
        payments(environment, wrong);
        if (environment.containsProperty("tabard.clock")) {
            wrong.add("tabard.clock is set: a standing clock would let a power outlive its end");
        }
        if (environment.getProperty("tabard.demo", Boolean.class, false)) {
            wrong.add("tabard.demo is true: demonstration accounts have a published password");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "Tabard does not start in profile prod: " + String.join("; ", wrong) + ". See docs/operations.md.");
        }
        add(environment, Map.of("tabard.demo", "false"));
    }

    /** Where money is taken is said, or it is said that none is taken by card: nothing of it is left to chance. */
    private static void payments(ConfigurableEnvironment environment, List<String> wrong) {
        var url = environment.getProperty("tabard.pay.url", "");
        if (environment.getProperty("tabard.pay.off", Boolean.class, false)) {
            if (!url.isBlank()) {
                wrong.add("tabard.pay.off is true and tabard.pay.url is set: take one of them away");
            }
        } else if (url.isBlank()) {
            wrong.add("tabard.pay.url is not set (where payments by card are taken; tabard.pay.off=true takes none)");
        } else if (!REAL.matcher(url).matches()) {
            wrong.add("tabard.pay.url is one for development: payments are taken over https from a public address");
        }
    }

    private static void needed(ConfigurableEnvironment environment, List<String> wrong, String property, String what) {
        if (!environment.containsProperty(property)) {
            wrong.add("%s is not set (%s)".formatted(property, what));
        }
    }

    private static void add(ConfigurableEnvironment environment, Map<String, Object> properties) {
        environment.getPropertySources().addFirst(new MapPropertySource("tabard", properties));
    }
}
