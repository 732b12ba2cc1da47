package tabard.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.eligibility.ForceProspects.PowerProspect;
import tabard.eligibility.ForceProspects.Prospects;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.PowersRules;
import tabard.powers.VettingLevel;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** Asks what each of some forces would say of people who are about to become employees. It advises, as the rules do. */
@Service
public class AssessProspects {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final ProspectFacts facts;
    private final Clock clock;

    AssessProspects(Schemes schemes, Forces forces, Policies policies, ProspectFacts facts, Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Answers for each of them, in their order, what each force would say today or, where that is later, on their first day.
     *
     * @param asked the forces, in order
     * @param powers the powers to ask about; where none is named, all that the force's policy permits
     */
    @Transactional(readOnly = true)
    public List<List<ForceProspects>> assess(
            OrganisationId organisation,
            List<Prospect> prospects,
            Collection<ForceCode> asked,
            Collection<PowerCode> powers) {
        var known = facts.of(organisation, prospects);
        var today = LocalDate.now(clock);
        var answers = new HashMap<Question, ForceProspects>();
        return prospects.stream()
                .map(prospect -> asked.stream()
                        .map(force -> {
                            var on = prospect.from().isAfter(today) ? prospect.from() : today;
                            var question = new Question(force, on, known.of(prospect, force, on));
                            return answers.computeIfAbsent(question, one -> answer(one, powers));
                        })
                        .toList())
                .toList();
    }

    /** What is asked: of most people nothing is known, so that they get the same answer. */
    private record Question(ForceCode force, LocalDate on, Facts facts) {}

    private ForceProspects answer(Question question, Collection<PowerCode> powers) {
        var force = forces.get(question.force());
        var catalogue = schemes.catalogue(force.scheme());
        var policy = policies.inEffect(force.code(), force.scheme(), question.on(), clock.instant());
        var asked = asked(catalogue, policy, powers);
        if (asked.isEmpty()) {
            return new ForceProspects(force.code(), List.of());
        }
        var now = new PowersQuestion(
                force.scheme(), force.asked(), question.on(), asked, policy.orElse(null), question.facts());
        var then = new PowersQuestion(
                force.scheme(),
                force.asked(),
                question.on(),
                asked,
                policy.orElse(null),
                mended(force, policy, question));
        var rules = new PowersRules(catalogue);
        var asIs = rules.decide(now);
        return new ForceProspects(
                force.code(),
                rules.decide(then).findings().stream()
                        .map(once -> {
                            var finding = asIs.finding(once.power());
                            return finding.grantable()
                                    ? new PowerProspect(once.power(), Prospects.READY, List.of())
                                    : once.grantable()
                                            ? new PowerProspect(once.power(), Prospects.TO_APPLY_FOR, finding.reasons())
                                            : new PowerProspect(once.power(), Prospects.NOT_POSSIBLE, once.reasons());
                        })
                        .toList());
    }

    /** The powers with all that the policy lists, so that what is only to be chosen yet stands in nobody's way. */
    private static List<AskedPower> asked(
            PowersCatalogue catalogue, Optional<ForcePolicy> policy, Collection<PowerCode> powers) {
        var permitted = policy.map(known -> known.powers().stream()
                        .filter(PolicyPower::permitted)
                        .map(PolicyPower::power)
                        .toList())
                .orElse(List.of());
        return (powers.isEmpty() ? permitted : powers)
                .stream()
                        .distinct()
                        .map(power -> policy.flatMap(known -> known.find(power))
                                .map(row -> new AskedPower(power, row.offences(), row.byelaws()))
                                .orElseGet(() -> AskedPower.of(power)))
                        .toList();
    }

    /** The same facts with the highest clearance of the force, and a pass of every course that its policy names. */
    private static Facts mended(Force force, Optional<ForcePolicy> policy, Question question) {
        var facts = question.facts();
        var cleared = new Facts.Clearance(
                force.code().value(), VettingLevel.NPPV3.name(), question.on(), null, ClearanceStatus.CLEARED);
        var passes = policy.map(ForcePolicy::powers).orElse(List.of()).stream()
                .flatMap(row -> row.training().stream())
                .map(PolicyPower.Course::course)
                .distinct()
                .map(course -> new Facts.Pass(course, question.on(), null))
                .toList();
        return new Facts(true, facts.held(), facts.arrangement(), facts.agreements(), List.of(cleared), passes);
    }
}
