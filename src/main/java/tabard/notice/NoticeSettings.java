package tabard.notice;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the e-mails send people to read what they are told.
 *
 * @param baseUrl the public address of this service; {@code tabard.certificate.base-url} unless set otherwise
 */
@ConfigurationProperties("tabard.notice")
record NoticeSettings(@DefaultValue("http://localhost:8080") URI baseUrl) {}
