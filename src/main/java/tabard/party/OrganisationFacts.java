package tabard.party;

import org.jspecify.annotations.Nullable;
import tabard.kernel.OrganisationId;

/**
 * What anybody may know about an organisation: none of it is about a person.
 *
 * @param complaintsContact public words that say where to complain about its staff
 */
public record OrganisationFacts(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        @Nullable String companyNumber,
        String complaintsContact,
        @Nullable String uniformReference) {}
