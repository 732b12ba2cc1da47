package tabard.outbox;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * One e-mail to one address.
 *
 * @param key what it tells of, such as {@code notice:...}: there is one e-mail for a key, ever
 * @param to the address
 * @param body plain text, without personal data
 * @param force whose officers may see whether it went out, if any
 * @param organisation whose people may see whether it went out, if any
 * @param forgetAt where it carries a secret: the address and the words are removed once it is gone, and at this moment at the
 *     latest; null where they are kept
 */
public record Email(
        String key,
        String to,
        String subject,
        String body,
        @Nullable ForceCode force,
        @Nullable OrganisationId organisation,
        @Nullable Instant forgetAt) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,189}");

    public Email {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("Not an e-mail address.");
        }
        if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("A subject is one line.");
        }
    }

    /** One that is kept. */
    public Email(
            String key,
            String to,
            String subject,
            String body,
            @Nullable ForceCode force,
            @Nullable OrganisationId organisation) {
        this(key, to, subject, body, force, organisation, null);
    }

    /** The same, with its address and its words removed once it is gone, and at a moment at the latest. */
    public Email forgottenAt(Instant moment) {
        return new Email(key, to, subject, body, force, organisation, moment);
    }

    /** Tells whether an e-mail could be sent there. */
    public static boolean isAddress(String typed) {
        return ADDRESS.matcher(typed).matches();
    }
}
