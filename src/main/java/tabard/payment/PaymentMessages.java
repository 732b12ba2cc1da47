package tabard.payment;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages that the provider sends when something has happened (GOV.UK Pay's webhooks). Of one that it has signed we take
 * which payment it is about, and nothing of what it says has happened: that we ask.
 */
@Component
public class PaymentMessages {

    private static final String HMAC = "HmacSHA256";

    private final PaySettings settings;
    private final JsonMapper json;

    PaymentMessages(PaySettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /**
     * The provider's own name of the payment that a message is about; empty where it is about something else.
     *
     * @param signature the header {@code Pay-Signature}
     * @throws NotSigned if the provider has not signed exactly this
     */
    public Optional<String> paymentOf(byte[] body, String signature) {
        if (settings.signingSecret().isBlank() || !signed(body, signature)) {
            throw new NotSigned();
        }
        try {
            var message = json.readTree(body);
            return Optional.of(message.path("resource_id").asString(""))
                    .filter(id -> message.path("resource_type").asString("").equals("payment"))
                    .filter(id -> !id.isEmpty());
        } catch (JacksonException notAMessage) {
            return Optional.empty();
        }
    }

    /** The provider has not signed a message, or signed another. */
    public static class NotSigned extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private boolean signed(byte[] body, String signature) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(
                    settings.signingSecret().getBytes(java.nio.charset.StandardCharsets.UTF_8), HMAC));
            return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException notHex) {
            return false;
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", cannotBe);
        }
    }
}
