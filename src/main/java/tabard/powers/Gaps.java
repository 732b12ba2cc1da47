package tabard.powers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * What would have to be done for each power of a question to be granted on the day that it asks about: all the smallest sets
 * of actions. It reads the same facts as the rules do and in the same way; tests hold the two together.
 */
final class Gaps {

    private final PowersCatalogue catalogue;
    private final PowersQuestion question;
    private final Optional<ForcePolicy> policy;
    private final LocalDate since;
    private final VettingGaps vetting;
    private final Map<PowerCode, Choices<Action>> known = new HashMap<>();

    /**
     * Makes ready to look.
     *
     * @param question about the day to be judged
     * @param since the day asked about at first
     */
    Gaps(PowersCatalogue catalogue, PowersQuestion question, LocalDate since) {
        this.catalogue = catalogue;
        this.since = since;
        this.policy = question.policyInEffect();
        this.question = policy.isPresent() ? question : Done.after(question, new Action.AdoptPolicy());
        this.vetting = new VettingGaps(this.question, since);
    }

    /** The smallest sets for a power that is asked for. */
    Choices<Action> of(AskedPower asked) {
        var routes = catalogue.find(asked.power()).stream()
                .flatMap(this::withRequired)
                .map(Power::trainingRoute)
                .distinct()
                .toList();
        var route = routes.size() == 1 ? routes.getFirst().orElse(null) : null;
        return unvetted(asked).replaced(actions -> vetting.filled(actions, route));
    }

    private Stream<Power> withRequired(Power power) {
        var required = power.requiredPowers().stream()
                .flatMap(List::stream)
                .map(catalogue::get)
                .flatMap(this::withRequired);
        return Stream.concat(Stream.of(power), required);
    }

    private Choices<Action> unvetted(AskedPower asked) {
        var found = known.get(asked.power());
        if (found == null) {
            found = catalogue
                    .find(asked.power())
                    .map(power -> gaps(power, asked))
                    .orElseGet(Choices::nothingCan);
            known.put(asked.power(), found);
        }
        return found;
    }

    private Choices<Action> gaps(Power power, AskedPower asked) {
        if (!question.force().scheme().equals(question.scheme()) || !usable(power)) {
            return Choices.nothingCan();
        }
        var row = question.policyInEffect().orElseThrow().find(power.code());
        return Stream.concat(
                        Stream.of(
                                Choices.<Action>doing(policy.isEmpty(), new Action.AdoptPolicy()),
                                Choices.<Action>doing(
                                        row.filter(PolicyPower::permitted).isEmpty(),
                                        new Action.PermitPower(power.code())),
                                named(power, asked, row),
                                employer(power),
                                agreements(power, row),
                                vettingAndTraining(power, row)),
                        power.requiredPowers().stream().map(this::anyOf))
                .reduce(Choices.nothingNeeded(), Choices::and);
    }

    private boolean usable(Power power) {
        return question.force().countries().stream()
                .allMatch(country -> power.statusOn(country, question.on()).usable());
    }

    private Choices<Action> named(Power power, AskedPower asked, Optional<PolicyPower> row) {
        var offences = new OffenceGaps(catalogue, question, power, since).of(asked, row);
        var byelaws = new ByelawGaps(power).of(asked, row);
        return offences.and(byelaws);
    }

    private Choices<Action> employer(Power power) {
        var facts = question.facts();
        var arrangement = facts.arrangement();
        return Choices.<Action>doing(!facts.employed(), new Action.RecordEmployment())
                .and(Choices.doing(
                        arrangement == null || !arrangement.liveOn(question.on()), new Action.MakeArrangement()))
                .and(Choices.doing(
                        arrangement == null || !arrangement.covers(power.code()), new Action.CoverPower(power.code())));
    }

    private Choices<Action> agreements(Power power, Optional<PolicyPower> row) {
        var byForce = row.map(PolicyPower::agreement).stream();
        var byLaw = power.requires().stream()
                .flatMap(dependency -> dependency.expression() instanceof Expression.AgreementOnFile(String agreement)
                        ? Stream.of(agreement)
                        : Stream.empty());
        return doing(Stream.concat(byForce, byLaw)
                .filter(agreement -> !question.facts().agreements().contains(agreement))
                .map(Action.FileAgreement::new));
    }

    private Choices<Action> vettingAndTraining(Power power, Optional<PolicyPower> row) {
        var level = row.flatMap(PolicyPower::vettingNeeded)
                .filter(needed -> !vetting.met(needed, power.trainingRoute().orElse(null)));
        var courses = row.stream()
                .flatMap(known -> known.training().stream())
                .filter(course -> !TrainingGaps.passed(question.facts(), course, question.on()))
                .map(course -> new Action.PassCourse(course.course()));
        return doing(Stream.concat(level.stream().map(VettingGaps::open), courses));
    }

    private static Choices<Action> doing(Stream<? extends Action> actions) {
        var all = actions.<Action>map(action -> action).collect(Collectors.toSet());
        return new Choices<>(List.of(Set.copyOf(all)));
    }

    private Choices<Action> anyOf(List<PowerCode> required) {
        return required.stream().map(this::required).reduce(Choices.nothingCan(), Choices::or);
    }

    private Choices<Action> required(PowerCode power) {
        var asked = question.asked(power);
        var held = question.facts().held().contains(power);
        if (asked.isPresent()) {
            var notAsking = held ? Choices.<Action>doing(new Action.DoNotAsk(power)) : Choices.<Action>nothingCan();
            return unvetted(asked.get()).or(notAsking);
        }
        return held
                ? Choices.nothingNeeded()
                : Choices.<Action>doing(new Action.Ask(power)).and(unvetted(AskedPower.of(power)));
    }
}
