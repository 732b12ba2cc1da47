package tabard.notice;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.Language;

/** A force or an employer says in which language it wants its letters and the e-mails about them. */
@Service
public class SetNoticeLanguage {

    private final NoticeLanguages languages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetNoticeLanguage(NoticeLanguages languages, ApplicationEventPublisher events, Clock clock) {
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    /** Sets that of a force. */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SYSTEM')")
    @Transactional
    public void of(ForceCode force, Language language, Actor by) {
        set(force.value(), language, by);
    }

    /** Sets that of an employer. */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    @Transactional
    public void of(OrganisationId organisation, Language language, Actor by) {
        set(organisation.toString(), language, by);
    }

    /** The language of a force, or of an employer by its id. */
    @Transactional(readOnly = true)
    public Language current(String owner) {
        return languages.of(owner);
    }

    private void set(String owner, Language language, Actor by) {
        if (languages.of(owner) != language) {
            var at = clock.instant();
            languages.set(owner, language, by, at);
            events.publishEvent(new NoticeLanguageSet(owner, language, by, at));
        }
    }
}
