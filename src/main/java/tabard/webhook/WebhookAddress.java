package tabard.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Which addresses may be pushed to: a push is no way into anybody's own network. */
@Component
class WebhookAddress {

    private static final int LONGEST = 500;

    private final WebhookSettings settings;

    WebhookAddress(WebhookSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads an address that somebody wants to register.
     *
     * @throws WebhookRefused if it cannot be pushed to
     */
    URI read(String typed) {
        try {
            var url = new URI(typed.strip());
            boolean secure =
                    "https".equals(url.getScheme()) || settings.privateAddresses() && "http".equals(url.getScheme());
            if (typed.length() <= LONGEST
                    && secure
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            throw refused();
        }
        throw refused();
    }

    /** Whether it may be pushed to now: a name may lead elsewhere than it did when it was registered. */
    boolean open(URI url) {
        if (settings.privateAddresses()) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(url.getHost())).noneMatch(WebhookAddress::ownNetwork);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static boolean ownNetwork(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }

    private static WebhookRefused refused() {
        return new WebhookRefused(
                "Give an address that begins with https://, of at most %d characters, without a password."
                        .formatted(LONGEST));
    }
}
