package tabard.notice;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.outbox.Email;
import tabard.outbox.PostEmail;
import tabard.party.Language;
import tabard.party.PeopleView;
import tabard.sia.LicenceEndsSoon;

/**
 * Writes to the employer's office and to the person that a licence on record ends soon. The office is not told whose it is in the
 * e-mail, but where to look; the person is told of their own.
 */
@Component
class RemindersOfLicences {

    private final PeopleView people;
    private final NoticeAddresses addresses;
    private final NoticeLanguages languages;
    private final NoticeWords words;
    private final NoticeSettings settings;
    private final PostEmail post;

    RemindersOfLicences(
            PeopleView people,
            NoticeAddresses addresses,
            NoticeLanguages languages,
            NoticeWords words,
            NoticeSettings settings,
            PostEmail post) {
        this.people = people;
        this.addresses = addresses;
        this.languages = languages;
        this.words = words;
        this.settings = settings;
        this.post = post;
    }

    @EventListener
    void on(LicenceEndsSoon soon) {
        var office = soon.organisation().toString();
        addresses.of(office).ifPresent(address -> post(soon, "office", address, languages.of(office)));
        var person = people.get(soon.organisation(), soon.person());
        if (person.email() != null) {
            post(soon, "person", person.email(), person.language());
        }
    }

    private void post(LicenceEndsSoon soon, String to, String address, Language language) {
        var key = "notice.email.licence." + to;
        var link = settings.baseUrl().toString().replaceAll("/+$", "") + "/supplier/people/" + soon.person();
        post.post(new Email(
                emailKey(soon, to),
                address,
                words.say(language, key + ".subject"),
                words.say(language, key + ".body", words.day(language, soon.endsOn()), link),
                null,
                soon.organisation()));
    }

    /** One e-mail for each whom it is for, day of end and threshold: ids and days stand in it, and no name. */
    private static String emailKey(LicenceEndsSoon soon, String to) {
        LocalDate ends = soon.endsOn();
        return "licence:%s:%s:%s:%s"
                .formatted(
                        to,
                        soon.person(),
                        ends.toEpochDay() + "-" + soon.days(),
                        soon.organisation().toString().substring(0, 8));
    }
}
