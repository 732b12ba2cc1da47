package tabard.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GOV.UK Pay over its REST API: amounts in pence, a bearer key, and a page of its own to which the payer is sent. */
class GovUkPay implements PaymentProvider {

    private final PaySettings settings;
    private final JsonMapper json;
    private final HttpClient http;
    private final String base;

    GovUkPay(PaySettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
        this.base = String.valueOf(settings.url()).replaceAll("/+$", "") + "/v1/payments";
    }

    @Override
    public ProviderPayment create(NewPayment payment) {
        var body = Map.of(
                "amount", payment.pence(),
                "reference", payment.reference(),
                "description", payment.description(),
                "return_url", payment.returnTo().toString(),
                "language", payment.welsh() ? "cy" : "en");
        return payment(send(request("").POST(BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    @Override
    public ProviderPayment find(String id) {
        return payment(send(request("/" + id).GET()));
    }

    @Override
    public ProviderRefund refund(String id, long pence, long available) {
        var body = Map.of("amount", pence, "refund_amount_available", available);
        return refund(
                send(request("/" + id + "/refunds").POST(BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    @Override
    public ProviderRefund findRefund(String id, String refund) {
        return refund(send(request("/" + id + "/refunds/" + refund).GET()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + settings.key())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    /** What it said no to is told by its code: its sentences may repeat what was sent. */
    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var body = json.readTree(answer.body());
            if (answer.statusCode() / 100 != 2) {
                throw new ProviderUnavailable("it answered %d, code %s."
                        .formatted(answer.statusCode(), body.path("code").asString("none")));
            }
            return body;
        } catch (IOException | JacksonException unusable) {
            throw new ProviderUnavailable("it gave no answer that can be read.", unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailable("the program is stopping.", interrupted);
        }
    }

    private static ProviderPayment payment(JsonNode body) {
        return new ProviderPayment(
                text(body.path("payment_id")),
                word(body.at("/state/status"), PaymentStatus.class),
                body.path("amount").asLong(0),
                body.path("reference").asString(""),
                next(body.at("/_links/next_url/href").asString("")));
    }

    private static @Nullable URI next(String href) {
        return href.isEmpty() ? null : URI.create(href);
    }

    private static ProviderRefund refund(JsonNode body) {
        return new ProviderRefund(
                text(body.path("refund_id")),
                word(body.path("status"), RefundStatus.class),
                body.path("amount").asLong(0));
    }

    private static String text(JsonNode node) {
        if (!node.isString() || node.asString().isEmpty()) {
            throw new ProviderUnavailable("its answer names nothing.");
        }
        return node.asString();
    }

    private static <E extends Enum<E>> E word(JsonNode node, Class<E> words) {
        try {
            return Enum.valueOf(words, node.asString("").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ProviderUnavailable("its answer says where nothing stands that we know.", unknown);
        }
    }
}
