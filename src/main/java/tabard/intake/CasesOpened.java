package tabard.intake;

import java.util.List;
import tabard.kernel.DomainEvent;

/** All cases of one application are open. */
public record CasesOpened(List<CaseOpened> all) implements DomainEvent.Together {

    public CasesOpened {
        all = List.copyOf(all);
    }
}
