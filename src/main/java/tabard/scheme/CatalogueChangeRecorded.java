package tabard.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.PowerCode;

/**
 * A change of the law is known. It changes no grant: the law does, on its day.
 *
 * @param catalogueVersion the catalogue once the change is made
 * @param corrects the change whose place it takes, if any
 */
public record CatalogueChangeRecorded(
        SchemeCode scheme,
        CatalogueChangeId change,
        PowerCode power,
        Set<Country> countries,
        LawChange.Kind kind,
        LocalDate effective,
        String catalogueVersion,
        @Nullable CatalogueChangeId corrects,
        Actor by,
        Instant at)
        implements DomainEvent {

    public CatalogueChangeRecorded {
        countries = Set.copyOf(countries);
    }

    @Override
    public String stream() {
        return "catalogue:" + scheme;
    }

    @Override
    public String purpose() {
        return "Keeping the powers of a scheme as the law has them (PRA 2002 Sch 5)";
    }
}
