package tabard.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import tabard.outbox.Email;
import tabard.party.OrganisationsView;

/**
 * Words the e-mail that brings a person their link, in English and in Welsh, for it goes out before they have chosen. It names the
 * employer, so that the person can tell what it is, and nothing of the person or of what is applied for.
 */
@Component
class InvitationEmail {

    private static final MessageSource MESSAGES = messages();
    private static final Locale WELSH = Locale.of("cy");

    private final OrganisationsView organisations;
    private final ApplicationSettings settings;
    private final Clock clock;

    InvitationEmail(OrganisationsView organisations, ApplicationSettings settings, Clock clock) {
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    /** The e-mail to an address. Once it is gone, and when the link ends, the program forgets both. */
    Email of(InviteCandidate.Made made, String address) {
        var invitation = made.invitation();
        var employer = organisations.get(invitation.organisation()).name();
        var link = settings.baseUrl().toString().replaceAll("/+$", "") + "/invitation/" + made.secret();
        var until = invitation.expiresAt().atZone(clock.getZone());
        return new Email(
                        invitation.emailKey(),
                        address,
                        say(Locale.ENGLISH, "subject") + " / " + say(WELSH, "subject"),
                        body(Locale.ENGLISH, employer, link, until) + "\n\n* * *\n\n"
                                + body(WELSH, employer, link, until),
                        null,
                        invitation.organisation())
                .forgottenAt(invitation.expiresAt());
    }

    private static String body(Locale language, String employer, String link, ZonedDateTime until) {
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language).format(until);
        return say(language, "body", employer, link, day);
    }

    private static String say(Locale language, String key, Object... arguments) {
        return MESSAGES.getMessage("invitation.email." + key, arguments, language);
    }

    // Not the pages' own source: an e-mail says the same whatever the pages around it are set to.
    private static MessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages-invitation");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
