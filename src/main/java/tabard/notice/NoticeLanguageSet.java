package tabard.notice;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.party.Language;

/**
 * A force or an employer said in which language it wants its letters.
 *
 * @param owner the code of the force or the id of the employer
 */
public record NoticeLanguageSet(String owner, Language language, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "notice-address:" + owner;
    }

    @Override
    public String purpose() {
        return "Telling people of decisions about them";
    }
}
