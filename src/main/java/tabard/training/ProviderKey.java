package tabard.training;

import java.util.UUID;

/**
 * The public key with which a provider's results are signed.
 *
 * @param kid its thumbprint (RFC 7638), which names it
 * @param jwk the key (RFC 7517), a point on P-256
 * @param revoked whether it is no good any more
 */
public record ProviderKey(String kid, UUID provider, String jwk, boolean revoked) {}
