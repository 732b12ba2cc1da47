package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** What the program does not start with in production. */
class StartupChecksTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://publicapi.payments.service.gov.uk", "https://pay.police.uk/v1"})
    void takesPaymentsOverHttpsFromAPublicAddress(String url) {
        assertThatCode(() -> start(production().withProperty("tabard.pay.url", url)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://publicapi.payments.service.gov.uk",
                "https://localhost:8443",
                "https://127.0.0.1/pay",
                "https://pay.example",
                "https://pay.test/v1",
                "https://simulator.localhost",
                "https://user@pay.police.uk",
                "https://pay"
            })
    void refusesAnAddressOfADevelopersMachineOrInTheClear(String url) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start(production().withProperty("tabard.pay.url", url)))
                .withMessage(
                        "Tabard does not start in profile prod: tabard.pay.url is one for development: payments are"
                                + " taken over https from a public address. See docs/operations.md.");
    }

    @Test
    void refusesToGuessWhetherMoneyIsTaken() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start(production()))
                .withMessageContaining("tabard.pay.url is not set");
        assertThatCode(() -> start(production().withProperty("tabard.pay.off", "true")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start(production()
                        .withProperty("tabard.pay.off", "true")
                        .withProperty("tabard.pay.url", "https://pay.police.uk")))
                .withMessageContaining("take one of them away");
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var bare = new MockEnvironment();
        bare.setActiveProfiles("prod");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start(bare))
                .withMessageContainingAll("spring.datasource.url", "tabard.certificate.base-url", "tabard.pay.url");
    }

    @Test
    void asksNothingOfADemonstration() {
        var here = new MockEnvironment();

        start(here);

        assertThat(here.getProperty("tabard.demo")).isEqualTo("true");
    }

    private static MockEnvironment production() {
        var production = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/tabard")
                .withProperty("tabard.certificate.base-url", "https://check.police.uk");
        production.setActiveProfiles("prod");
        return production;
    }

    private static void start(MockEnvironment environment) {
        new StartupChecks().postProcessEnvironment(environment, new SpringApplication());
    }
}
