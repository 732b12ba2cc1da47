package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateSettingsTests {

    @Test
    void takeAnAddressOfTheWeb() {
        assertThat(new CertificateSettings(URI.create("https://tabard.example/a")).baseUrl())
                .isEqualTo(URI.create("https://tabard.example/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/check",
                "tabard.example",
                "ftp://tabard.example",
                "https:///check",
                "https://a.example?b",
                "https://a.example#b"
            })
    void refuseWhatWouldMeanNothingOnPaper(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificateSettings(URI.create(address)))
                .withMessage(
                        "tabard.certificate.base-url is '%s'. Give an address such as https://tabard.example, without ? or #."
                                .formatted(address));
    }
}
