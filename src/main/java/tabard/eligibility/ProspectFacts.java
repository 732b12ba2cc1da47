package tabard.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.powers.Facts;
import tabard.training.TrainingView;
import tabard.vetting.VettingView;

/** What is known of people who are about to become employees, gathered for all of them at once. */
@Component
class ProspectFacts {

    private final ArrangementsView arrangements;
    private final VettingView vetting;
    private final TrainingView training;

    ProspectFacts(ArrangementsView arrangements, VettingView vetting, TrainingView training) {
        this.arrangements = arrangements;
        this.vetting = vetting;
        this.training = training;
    }

    /** What is known of an employer's prospects. */
    record Known(
            List<ArrangementFacts> arrangements,
            Map<PersonId, List<Facts.Clearance>> vetting,
            Map<PersonId, List<TrainingView.KnownPass>> training) {

        /** The facts that a force would go by, were the prospect an employee on that day. */
        Facts of(Prospect prospect, ForceCode force, LocalDate on) {
            var arrangement = arrangements.stream()
                    .filter(one -> one.force().equals(force))
                    .filter(one -> one.period().contains(on))
                    .findFirst();
            return new Facts(
                    true,
                    Set.of(),
                    arrangement
                            .map(known -> FactsOnRecord.envelope(known, Optional.of(prospect.role())))
                            .orElse(null),
                    arrangement.map(ArrangementFacts::agreements).orElse(Set.of()),
                    prospect.before().map(vetting::get).orElse(List.of()),
                    TrainingView.counting(prospect.before().map(training::get).orElse(List.of()), force));
        }
    }

    Known of(OrganisationId organisation, Collection<Prospect> prospects) {
        var before = prospects.stream()
                .map(Prospect::before)
                .flatMap(Optional::stream)
                .toList();
        return new Known(arrangements.of(organisation), vetting.of(before), training.passes(before));
    }
}
