package tabard.renewal;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tabard.outbox.Email;
import tabard.outbox.PostEmail;
import tabard.party.Language;
import tabard.party.PeopleView;
import tabard.renewal.Reminder.Recipient;

/** Puts one reminder into the outbox, unless it went out before or there is no address. It names nobody, and no power. */
@Component
class PostReminder {

    private static final ResourceBundle.Control NO_OTHER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Reminders reminders;
    private final PeopleView people;
    private final PostEmail post;
    private final ReminderSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostReminder(
            Reminders reminders,
            PeopleView people,
            PostEmail post,
            ReminderSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reminders = reminders;
        this.people = people;
        this.post = post;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Posts it within the transaction there is; tells whether it did. */
    boolean post(Reminder reminder) {
        var of = reminder.of();
        var employee = people.get(of.organisation(), of.person());
        var address = reminder.recipient() == Recipient.PERSON
                ? Optional.ofNullable(employee.email())
                : reminders.office(of.organisation());
        var id = UUID.randomUUID();
        var at = clock.instant();
        // Without an address nothing went out, so that it still can when there is one.
        if (address.filter(Email::isAddress).isEmpty() || !reminders.add(id, reminder, at)) {
            return false;
        }
        var language = reminder.recipient() == Recipient.PERSON ? employee.language() : Language.EN;
        post.post(email(id, reminder, address.get(), language));
        events.publishEvent(new ExpiryReminderPosted(
                of.number(),
                reminder.lapses(),
                reminder.days(),
                reminder.recipient().name(),
                RemindOfExpiry.BY,
                at));
        return true;
    }

    private Email email(UUID id, Reminder reminder, String address, Language language) {
        var words = ResourceBundle.getBundle(
                "messages-renewal", language == Language.CY ? Locale.of("cy") : Locale.ROOT, NO_OTHER);
        var key = "renewal.email." + reminder.recipient().name().toLowerCase(Locale.ROOT);
        var link = settings.baseUrl().toString().replaceAll("/+$", "") + "/renewals";
        return new Email(
                "reminder:" + id,
                address,
                words.getString(key + ".subject"),
                words.getString(key + ".body").replace("{0}", link),
                reminder.recipient() == Recipient.PERSON ? null : reminder.of().force(),
                reminder.of().organisation());
    }
}
