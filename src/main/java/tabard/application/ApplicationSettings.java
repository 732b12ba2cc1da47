package tabard.application;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the e-mails send people who are to answer for themselves. It is set, and never taken from a request: whoever asks for an
 * e-mail may not choose where its link leads.
 *
 * @param baseUrl the public address of this service; {@code tabard.certificate.base-url} unless set otherwise
 */
@ConfigurationProperties("tabard.application")
record ApplicationSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl) {}
