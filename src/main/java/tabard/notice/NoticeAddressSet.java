package tabard.notice;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/**
 * A force or an employer said where it wants to be told of notices. The address itself is not on the ledger.
 *
 * @param owner the code of the force or the id of the employer
 */
public record NoticeAddressSet(String owner, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "notice-address:" + owner;
    }

    @Override
    public String purpose() {
        return "Telling people of decisions about them";
    }
}
