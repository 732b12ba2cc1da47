package tabard.training;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tabard.Acting;
import tabard.TestProviders;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;

/** A training provider of a test's own, with its account, and the files that it makes. */
record TrainingDesk(TestProviders providers, SignedIn account, TrainingProvider provider) {

    static final String HEADINGS =
            "reference,given_name,family_name,date_of_birth,course,outcome,date,expires,certificate_number,mark,certificate_sha256\n";
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    static TrainingDesk open(TestProviders providers) {
        var account = providers.accounts().trainer("trainer-" + UUID.randomUUID());
        var provider = Acting.SYSTEM.get(
                () -> providers.register().register("Sample Trainers", account.getUsername(), Acting.SYSTEM.actor()));
        return new TrainingDesk(providers, account, provider);
    }

    TrainingDesk approvedBy(ForceCode force, LocalDate from, @Nullable LocalDate to) {
        providers.approved(provider, force, from, to);
        return this;
    }

    <T> T get(Supplier<T> work) {
        return providers.accounts().as(account, work);
    }

    static byte[] csv(String... rows) {
        return (HEADINGS + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    String claims(String token, Instant signedAt, String results) {
        return """
                {"iss": "%s", "aud": "tabard", "jti": "%s", "iat": %d, "results": [%s]}""".formatted(account.getUsername(), token, signedAt.getEpochSecond(), results);
    }

    static String signed(ECKey key, String kid, String payload) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(SignedFile.TYPE))
                    .keyID(kid)
                    .build();
            var jws = new JWSObject(header, new Payload(payload));
            jws.sign(new ECDSASigner(key));
            return jws.serialize();
        } catch (JOSEException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    static String signed(ECKey key, String payload) {
        return signed(key, key.getKeyID(), payload);
    }
}
