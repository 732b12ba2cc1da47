package tabard.scheme;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.SchemeCode;

/** A recorded change of the law was found not to be one. What was answered while it was believed stays askable. */
public record CatalogueChangeWithdrawn(
        SchemeCode scheme, CatalogueChangeId change, String catalogueVersion, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "catalogue:" + scheme;
    }

    @Override
    public String purpose() {
        return "Keeping the powers of a scheme as the law has them (PRA 2002 Sch 5)";
    }
}
