package tabard.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tabard.TestProgram;
import tabard.api.ApiClient;
import tabard.payment.PaySimulator;
import tabard.payment.PaymentStatus;

/** Messages of the payment provider as they come in over HTTP: only a signed one makes us ask, and only the answer counts. */
@TestProgram
@TestPropertySource(properties = "tabard.pay.signing-secret=" + PaymentMessagesByHttpTests.SECRET)
class PaymentMessagesByHttpTests {

    static final String SECRET = "only-for-this-test";

    @LocalServerPort
    int port;

    @Autowired
    PaySimulator simulator;

    @Test
    void onlyASignedMessageMovesAPaymentAndOnlyToWhatTheProviderSays() throws Exception {
        var api = new ApiClient(port);
        var at = "/api/v1/invoices/" + open(api);
        var begun = api.post("supplier-1", at + "/payments", "");
        var id = begun.at("/nextUrl").replaceAll(".*/", "");
        var message =
                "{\"resource_type\": \"payment\", \"resource_id\": \"%s\", \"event_type\": \"card_payment_succeeded\"}"
                        .formatted(id);

        assertThat(send(message, signature(message))).isEqualTo(204);
        assertThat(api.get("supplier-1", at).at("/state"))
                .as("said, and not so")
                .isEqualTo("ISSUED");

        simulator.moveTo(id, PaymentStatus.SUCCESS);
        assertThat(send(message, "")).isEqualTo(403);
        assertThat(send(message, "not hex")).isEqualTo(403);
        assertThat(send(message, signature(message + " "))).isEqualTo(403);
        assertThat(api.get("supplier-1", at).at("/state")).isEqualTo("ISSUED");

        assertThat(send(message, signature(message))).isEqualTo(204);
        assertThat(api.get("supplier-1", at).at("/state")).isEqualTo("PAID");
        assertThat(send(message, signature(message))).isEqualTo(204);
        assertThat(api.get("supplier-1", at).at("/state")).isEqualTo("PAID");
    }

    @Test
    void aSignedMessageAboutSomethingElseIsTakenAndDoesNothing() throws Exception {
        for (var message :
                new String[] {"{}", "not json", "{\"resource_type\": \"payment\", \"resource_id\": \"nobodys\"}", "[1]"
                }) {
            assertThat(send(message, signature(message))).as(message).isEqualTo(204);
        }
    }

    private int send(String body, String signature) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/payment-messages"))
                .header("Content-Type", "application/json")
                .header("Pay-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String signature(String body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String open(ApiClient api) {
        for (var one : api.get("supplier-1", "/api/v1/invoices").json().get("items")) {
            if (one.get("state").asString().equals("ISSUED")) {
                return one.get("reference").asString();
            }
        }
        throw new AssertionError("The demonstration has no invoice to pay.");
    }
}
