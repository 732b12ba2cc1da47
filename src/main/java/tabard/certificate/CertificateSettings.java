package tabard.certificate;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outside reaches this service; it is printed on every certificate, and in its QR code.
 *
 * @param baseUrl the absolute http or https address under which {@code /check} answers. The default is of use on one's own
 *     machine alone: wherever certificates are real, {@code tabard.certificate.base-url} is set.
 */
@ConfigurationProperties("tabard.certificate")
record CertificateSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    CertificateSettings {
        boolean web = "http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme());
        if (!web || baseUrl.getHost() == null || baseUrl.getQuery() != null || baseUrl.getFragment() != null) {
            throw new IllegalArgumentException(
                    "tabard.certificate.base-url is '%s'. Give an address such as https://tabard.example, without ? or #."
                            .formatted(baseUrl));
        }
    }
}
