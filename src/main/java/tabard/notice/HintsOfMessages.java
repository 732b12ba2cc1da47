package tabard.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.CaseMessages.Sender;
import tabard.intake.MessageSent;
import tabard.outbox.Email;
import tabard.outbox.PostEmail;
import tabard.party.Language;

/** Tells the other side's office that a message is there, and nothing of what it says, of which case or of whom. */
@Component
class HintsOfMessages {

    private final CaseFiles cases;
    private final NoticeAddresses addresses;
    private final NoticeLanguages languages;
    private final NoticeWords words;
    private final NoticeSettings settings;
    private final PostEmail post;

    HintsOfMessages(
            CaseFiles cases,
            NoticeAddresses addresses,
            NoticeLanguages languages,
            NoticeWords words,
            NoticeSettings settings,
            PostEmail post) {
        this.cases = cases;
        this.addresses = addresses;
        this.languages = languages;
        this.words = words;
        this.settings = settings;
        this.post = post;
    }

    @EventListener
    void on(MessageSent sent) {
        var file = cases.get(sent.caseReference());
        var owner = sent.sender() == Sender.OFFICER
                ? file.organisation().toString()
                : file.force().value();
        addresses.of(owner).ifPresent(address -> post.post(hint(sent, file, address, languages.of(owner))));
    }

    private Email hint(MessageSent sent, CaseFile file, String address, Language language) {
        var link = settings.baseUrl().toString().replaceAll("/+$", "") + "/home";
        return new Email(
                "message:" + sent.message(),
                address,
                words.say(language, "notice.email.message.subject"),
                words.say(language, "notice.email.message.body", link),
                file.force(),
                file.organisation());
    }
}
