package tabard.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.intake.CaseMessages;
import tabard.intake.CaseMessages.CaseMessage;
import tabard.kernel.CaseReference;
import tabard.notice.NoticesView;
import tabard.notice.NoticesView.Told;

/** What was written and told about a case, in order, for either side's page: a template asks here by name. */
@Component("messageWords")
class MessageWords {

    private final CaseMessages messages;
    private final NoticesView notices;
    private final PageWords words;

    MessageWords(CaseMessages messages, NoticesView notices, PageWords words) {
        this.messages = messages;
        this.notices = notices;
        this.words = words;
    }

    /**
     * A message or a notice.
     *
     * @param title from whom a message is, or what a notice says above its words
     * @param lang the language of the title, where it need not be that of the page
     * @param text what was written; null of a notice
     * @param notice the notice's id; null of a message
     */
    public record Entry(
            LocalDateTime at,
            String title,
            @Nullable String lang,
            @Nullable String text,
            @Nullable String notice) {}

    /** Those of a case, the oldest first. */
    public List<Entry> ofCase(String reference) {
        var of = new CaseReference(reference);
        return Stream.concat(
                        messages.of(of).stream().map(this::message),
                        notices.of(of).stream().map(this::notice))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private Entry message(CaseMessage sent) {
        return new Entry(
                words.time(sent.sentAt()), words.get("messages.from." + sent.sender()), null, sent.words(), null);
    }

    private Entry notice(Told told) {
        var notice = told.notice();
        return new Entry(
                words.time(notice.madeAt()),
                notice.content().subject(),
                notice.language().getLanguage(),
                null,
                notice.id().toString());
    }
}
