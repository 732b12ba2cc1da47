package tabard.application;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tabard.party.OrganisationsView;
import tabard.scheme.ApplicationLists;
import tabard.scheme.Forces;

/** What a person consents to: the words of the scheme, in the name of one employer and of the forces asked. */
@Component
public class ConsentStatement {

    private final ApplicationLists lists;
    private final OrganisationsView organisations;
    private final Forces forces;

    ConsentStatement(ApplicationLists lists, OrganisationsView organisations, Forces forces) {
        this.lists = lists;
        this.organisations = organisations;
        this.forces = forces;
    }

    /** The statement, in a language of these pages. */
    public String of(SchemeCode scheme, OrganisationId organisation, Collection<ForceCode> asked, String language) {
        return lists.consent(
                scheme,
                language,
                organisations.get(organisation).name(),
                asked.stream().map(force -> forces.get(force).name()).sorted().collect(Collectors.joining(", ")));
    }
}
