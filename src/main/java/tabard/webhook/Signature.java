package tabard.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a push, so that whoever receives it can tell that it is ours and unchanged: HMAC-SHA-256 (RFC 2104). */
final class Signature {

    private Signature() {}

    /** {@code t=<seconds>,v1=<hex>}, where the second is the HMAC of the seconds, a full stop and the body. */
    static String of(byte[] key, long seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var hash = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java knows HmacSHA256.", impossible);
        }
    }
}
