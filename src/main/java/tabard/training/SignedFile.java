package tabard.training;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;

/** A signed file of results as it came: a JSON Web Signature (RFC 7515) in compact form, with ES256 and a key that it names. */
record SignedFile(JWSObject signed, String kid) {

    /** The most characters of one file. */
    static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    /** What the file says that it is: a signature made for something else is not one of results. */
    static final String TYPE = "tabard-training-results+jws";

    /** Reads the envelope; nothing within it is believed yet. */
    static SignedFile parse(String compact) {
        if (compact.length() > MOST_CHARACTERS) {
            throw new SignedResultsRefused("The file is larger than 8 MB. Send it in parts.");
        }
        try {
            var signed = JWSObject.parse(compact.strip());
            var header = signed.getHeader();
            if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())) {
                throw new SignedResultsRefused("The file is signed with '%s'. Sign it with ES256."
                        .formatted(header.getAlgorithm().getName()));
            }
            if (header.getType() == null || !TYPE.equals(header.getType().getType())) {
                throw new SignedResultsRefused("The header's typ is not '%s'.".formatted(TYPE));
            }
            if (header.getKeyID() == null) {
                throw new SignedResultsRefused("The header names no key. Give the thumbprint of yours as kid.");
            }
            return new SignedFile(signed, header.getKeyID());
        } catch (ParseException notOne) {
            throw new SignedResultsRefused("This is not a JSON Web Signature in compact form (RFC 7515).");
        }
    }

    /** What was signed with that key. */
    String payload(ProviderKey key) {
        try {
            if (!signed.verify(new ECDSAVerifier(ECKey.parse(key.jwk())))) {
                throw new SignedResultsRefused(
                        "The signature does not fit: the file was altered, or signed with another key than it names.");
            }
            return signed.getPayload().toString();
        } catch (JOSEException | ParseException cannotBe) {
            throw new IllegalStateException("A registered key can be read.", cannotBe);
        }
    }
}
