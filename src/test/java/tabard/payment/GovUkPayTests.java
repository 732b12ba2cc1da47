package tabard.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** GOV.UK Pay over HTTP, against a server that speaks as its published description says. */
class GovUkPayTests {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String PAYMENT = """
            {"payment_id":"hu20","amount":12040,"reference":"FEE-2026-00001","description":"Fees",
             "state":{"status":"%s","finished":false},"created_date":"2026-11-21T09:00:00.000Z",
             "_links":{"self":{"href":"https://pay.example/v1/payments/hu20","method":"GET"},%s
             "refunds":{"href":"https://pay.example/v1/payments/hu20/refunds","method":"GET"}}}""";
    static final String NEXT = "\"next_url\":{\"href\":\"https://pay.example/secure/1\",\"method\":\"GET\"},";

    HttpServer server;
    List<String> asked = new ArrayList<>();
    int status = 200;
    String answer = "";
    GovUkPay pay;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add("%s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            body));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        pay = at("http://localhost:%d/".formatted(server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static GovUkPay at(String url) {
        return new GovUkPay(new PaySettings(URI.create(url), "key-1", "secret", Duration.ofSeconds(5)), JSON);
    }

    @Test
    void createsAPaymentAndTellsWhereItIsPaid() {
        status = 201;
        answer = PAYMENT.formatted("created", NEXT);

        var made = pay.create(
                new NewPayment(12_040, "FEE-2026-00001", "Fees", URI.create("https://tabard.example/back"), true));

        assertThat(made)
                .isEqualTo(new ProviderPayment(
                        "hu20",
                        PaymentStatus.CREATED,
                        12_040,
                        "FEE-2026-00001",
                        URI.create("https://pay.example/secure/1")));
        assertThat(asked.getFirst())
                .startsWith("POST /v1/payments Bearer key-1 {")
                .contains(
                        "\"amount\":12040",
                        "\"reference\":\"FEE-2026-00001\"",
                        "\"return_url\":\"https://tabard.example/back\"",
                        "\"language\":\"cy\"");
    }

    @ParameterizedTest
    @CsvSource({
        "created, CREATED, false",
        "started, STARTED, false",
        "submitted, SUBMITTED, false",
        "capturable, CAPTURABLE, false",
        "success, SUCCESS, true",
        "failed, FAILED, true",
        "cancelled, CANCELLED, true",
        "error, ERROR, true"
    })
    void knowsEveryStatus(String word, PaymentStatus known, boolean finished) {
        answer = PAYMENT.formatted(word, "");

        var found = pay.find("hu20");

        assertThat(found.status()).isEqualTo(known);
        assertThat(found.next()).isNull();
        assertThat(known.finished()).isEqualTo(finished);
        assertThat(asked).containsExactly("GET /v1/payments/hu20 Bearer key-1 ");
    }

    @Test
    void givesBackWithWhatItTakesToBeLeft() {
        status = 202;
        answer = "{\"refund_id\":\"r1\",\"amount\":6000,\"status\":\"submitted\"}";

        assertThat(pay.refund("hu20", 6_000, 12_040))
                .isEqualTo(new ProviderRefund("r1", RefundStatus.SUBMITTED, 6_000));
        assertThat(pay.findRefund("hu20", "r1").status()).isEqualTo(RefundStatus.SUBMITTED);
        assertThat(asked.getFirst())
                .startsWith("POST /v1/payments/hu20/refunds")
                .contains("\"refund_amount_available\":12040", "\"amount\":6000");
        assertThat(asked.getLast()).startsWith("GET /v1/payments/hu20/refunds/r1");
    }

    @Test
    void saysByItsCodeAloneWhyItRefuses() {
        status = 412;
        answer = "{\"code\":\"P0604\",\"description\":\"Something that was sent\"}";

        assertThatThrownBy(() -> pay.refund("hu20", 1, 2))
                .hasMessage("The payment provider cannot do this now: it answered 412, code P0604.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "not json; it gave no answer that can be read.",
                "{}; its answer names nothing.",
                "{\"payment_id\":\"hu20\",\"state\":{\"status\":\"paused\"}}; its answer says where nothing stands that we know."
            })
    void believesNothingThatItCannotRead(String said, String told) {
        answer = said;

        assertThatThrownBy(() -> pay.find("hu20"))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("The payment provider cannot do this now: " + told);
    }

    @Test
    void tellsThatNobodyAnswers() {
        server.stop(0);

        assertThatThrownBy(() -> pay.find("hu20"))
                .hasMessage("The payment provider cannot do this now: it gave no answer that can be read.");
    }

    @Test
    void aMessageIsBelievedOnlyAsTheProviderSignedIt() throws Exception {
        var body = "{\"resource_type\":\"payment\",\"resource_id\":\"hu20\"}".getBytes(StandardCharsets.UTF_8);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = HexFormat.of().formatHex(mac.doFinal(body));
        var messages = messages("secret");

        assertThat(messages.paymentOf(body, signature)).contains("hu20");
        assertThatThrownBy(() -> messages.paymentOf("{}".getBytes(StandardCharsets.UTF_8), signature))
                .isInstanceOf(PaymentMessages.NotSigned.class);
        assertThatThrownBy(() -> messages.paymentOf(body, "")).isInstanceOf(PaymentMessages.NotSigned.class);
        assertThatThrownBy(() -> messages("other").paymentOf(body, signature))
                .isInstanceOf(PaymentMessages.NotSigned.class);
        assertThatThrownBy(() -> messages("").paymentOf(body, signature)).isInstanceOf(PaymentMessages.NotSigned.class);
    }

    @Test
    void aKeyIsNeverPrintedAndAnAddressNeedsOne() {
        assertThat(new PaySettings(URI.create("https://pay.example"), "key-1", "secret", Duration.ofSeconds(5)))
                .hasToString("PaySettings[url=https://pay.example]");
        assertThatThrownBy(() -> new PaySettings(URI.create("https://pay.example"), "", "", Duration.ofSeconds(5)))
                .hasMessage("tabard.pay.url is set and tabard.pay.key is not.");
    }

    private static PaymentMessages messages(String secret) {
        return new PaymentMessages(new PaySettings(null, "", secret, Duration.ofSeconds(5)), JSON);
    }
}
