package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.kernel.AccreditationNumber;
import tabard.powers.Finding;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Policies;

/** A variation before it is made: its terms with the outlines of their areas, whether it can be, and what the rules say of it. */
@Service
@Transactional(readOnly = true)
public class ProposedVariation {

    private final Accreditations accreditations;
    private final VariationChecks checks;
    private final AssessEligibility eligibility;
    private final Policies policies;
    private final Clock clock;

    ProposedVariation(
            Accreditations accreditations,
            VariationChecks checks,
            AssessEligibility eligibility,
            Policies policies,
            Clock clock) {
        this.accreditations = accreditations;
        this.checks = checks;
        this.eligibility = eligibility;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * What is to be given of one power.
     *
     * @param areas as the force's policy names them; an area that it does not draw is named and holds by its name alone
     */
    public record Given(
            PowerCode power,
            List<OffenceCode> offences,
            List<String> byelaws,
            List<String> conditions,
            List<String> areas) {

        public Given {
            offences = List.copyOf(offences);
            byelaws = List.copyOf(byelaws);
            conditions = List.copyOf(conditions);
            areas = List.copyOf(areas);
        }
    }

    /** The terms on which it would be given, with the outlines of its areas as the policy in effect draws them. */
    public Terms terms(AccreditationNumber number, Given given) {
        var of = accreditations.get(number);
        var policy = policies.inEffect(of.force(), of.scheme(), today(), clock.instant());
        var outlines =
                policy.map(inEffect -> Outlines.of(given.areas(), inEffect)).orElse(Map.of());
        return new Terms(given.power(), given.offences(), given.byelaws(), given.conditions(), given.areas(), outlines);
    }

    /**
     * Refuses what could not be made today.
     *
     * @throws ActRefused if nothing changes, a power taken away is not there or another needs it, or the statute forbids what is
     *     given
     */
    public void check(AccreditationNumber number, Variation variation) {
        var of = accreditations.get(number);
        checks.check(of, of.lastingGrants(), variation, clock.instant());
    }

    /** What the rules say today of the powers that would be given: the tests of suitability and training among them (s.41(4)). */
    public List<Finding> findings(AccreditationNumber number, Variation variation) {
        if (variation.put().isEmpty()) {
            return List.of();
        }
        var of = accreditations.get(number);
        var held = new HashSet<>(of.lastingGrants().stream().map(Grant::power).collect(Collectors.toSet()));
        held.removeAll(variation.removed());
        var asked = variation.put().stream()
                .map(put -> new AskedPower(put.power(), put.offences(), put.byelaws()))
                .toList();
        asked.forEach(put -> held.remove(put.power()));
        var candidate = new Candidate(of.person(), of.organisation(), of.force(), of.scheme(), held);
        return eligibility.assess(candidate, asked, today()).findings();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
