package tabard.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.application.ApplicationDraft;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.powers.Byelaw;
import tabard.powers.Finding;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.Reason;
import tabard.scheme.NameableOffences;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/**
 * What may be applied for at a force: what the rules would allow once a person is vetted and trained. What they ask about
 * is the same for all of an employer's people, so one of them stands for all; the whole is checked when it is sent.
 */
@Component
class PowersOnOffer {

    private final AssessEligibility eligibility;
    private final Policies policies;
    private final Schemes schemes;
    private final NameableOffences offences;
    private final PageWords words;
    private final Clock clock;

    PowersOnOffer(
            AssessEligibility eligibility,
            Policies policies,
            Schemes schemes,
            NameableOffences offences,
            PageWords words,
            Clock clock) {
        this.eligibility = eligibility;
        this.policies = policies;
        this.schemes = schemes;
        this.offences = offences;
        this.words = words;
        this.clock = clock;
    }

    /** Every power of the scheme, with what the force lets be named in it. */
    List<PowerOffer> offers(OrganisationId organisation, ApplicationDraft draft, ForceCode force, Ticks ticks) {
        var catalogue = schemes.catalogue(draft.chosenScheme());
        var policy = policies.inEffect(force, draft.chosenScheme(), words.today(), clock.instant());
        var most = catalogue.all().stream()
                .map(power -> most(force, power, policy))
                .toList();
        var findings = findings(organisation, draft, force, most);
        return most.stream()
                .map(asked -> offer(draft, policy, asked, findings.getOrDefault(asked.power(), List.of()), ticks))
                .toList();
    }

    /** What the rules say to exactly what was chosen. */
    List<Finding> judge(OrganisationId organisation, ApplicationDraft draft, ForceCode force, List<AskedPower> asked) {
        var candidate = new Candidate(draft.people().getFirst(), organisation, force, draft.chosenScheme(), Set.of());
        return eligibility
                .assessOnceVettedAndTrained(candidate, asked, words.today())
                .findings();
    }

    private Map<PowerCode, List<Reason>> findings(
            OrganisationId organisation, ApplicationDraft draft, ForceCode force, List<AskedPower> asked) {
        var byPower = new HashMap<PowerCode, List<Reason>>();
        judge(organisation, draft, force, asked).forEach(finding -> byPower.put(finding.power(), finding.reasons()));
        return byPower;
    }

    /** All that could be named; what no policy can permit is not offered, whatever an old one lists. */
    private AskedPower most(ForceCode force, Power power, Optional<ForcePolicy> policy) {
        var row = policy.flatMap(known -> known.find(power.code()));
        return new AskedPower(
                power.code(),
                row.map(PolicyPower::offences).orElse(List.of()).stream()
                        .filter(code -> offences.canBeNamed(force, power, code, words.today()))
                        .toList(),
                row.map(PolicyPower::byelaws).orElse(List.of()));
    }

    private PowerOffer offer(
            ApplicationDraft draft, Optional<ForcePolicy> policy, AskedPower most, List<Reason> reasons, Ticks ticks) {
        var power = schemes.catalogue(draft.chosenScheme()).get(most.power());
        return new PowerOffer(
                power.code().value(),
                words.power(draft.chosenScheme(), power.code()),
                power.name(),
                most.offences().stream()
                        .map(code -> Choice.of(code.value(), words.offence(draft.chosenScheme(), power.code(), code)))
                        .toList(),
                most.byelaws().stream()
                        .map(code -> Choice.of(code, byelaw(policy, code)))
                        .toList(),
                ticks.of(power.code().value()),
                reasons);
    }

    private static String byelaw(Optional<ForcePolicy> policy, String code) {
        return policy.flatMap(known -> known.byelaw(code)).map(Byelaw::inWords).orElse(code);
    }
}
