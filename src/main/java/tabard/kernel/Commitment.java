package tabard.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Commits the ledger to a text without holding it: the SHA-256 of a random salt and the text. The text and the salt are
 * kept outside the ledger, so that they can be erased while the ledger stays whole (UK GDPR Article 17).
 *
 * @param value 64 hexadecimal digits
 */
public record Commitment(String value) {

    /** Commits to a text under its salt. */
    public static Commitment to(String text, UUID salt) {
        return new Commitment(
                Sha256.hex(salt.toString().getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8)));
    }
}
