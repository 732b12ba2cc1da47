package tabard.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a push may go, and where not. */
class WebhookAddressTests {

    final WebhookAddress addresses = new WebhookAddress(new WebhookSettings(12, false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example/tabard",
                "ftp://hooks.example/tabard",
                "https://user:password@hooks.example/tabard",
                "https:///tabard",
                "https://hooks.example/#there",
                "hooks.example",
                "https://not an address"
            })
    void nothingButPlainHttpsIsRegistered(String typed) {
        assertThatThrownBy(() -> addresses.read(typed))
                .isInstanceOf(WebhookRefused.class)
                .hasMessage(
                        "Give an address that begins with https://, of at most 500 characters, without a password.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/", "https://[::1]/", "https://10.1.2.3/", "https://192.168.0.1/",
                        "https://169.254.169.254/",
                "https://[fd00::1]/", "https://100.64.0.1/", "https://0.0.0.0/", "https://172.16.0.1/",
                        "https://172.31.255.255/"
            })
    void nothingIsPushedIntoOnesOwnNetwork(String url) {
        assertThat(addresses.open(addresses.read(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://192.0.2.1/", "https://100.63.255.255/", "https://100.128.0.1/", "https://172.32.0.1/"})
    void anybodysAddressIsOpen(String url) {
        assertThat(addresses.open(addresses.read(url))).isTrue();
    }

    @Test
    void theWaitDoublesFromHalfAMinuteToSixHours() {
        var settings = new WebhookSettings(12, false);

        assertThat(settings.wait(1)).hasSeconds(30);
        assertThat(settings.wait(2)).hasSeconds(60);
        assertThat(settings.wait(12)).hasHours(6);
    }

    @Test
    void theSignatureIsAnHmacThatAnybodyCanMakeAgain() {
        var key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

        assertThat(Signature.of(key, 1, "{}")).startsWith("t=1,v1=").hasSize(7 + 64);
        assertThat(Signature.of(key, 1, "{}")).isNotEqualTo(Signature.of(key, 2, "{}"));
        assertThat(Signature.of(key, 1, "{}")).isNotEqualTo(Signature.of(key, 1, "{ }"));
    }
}
