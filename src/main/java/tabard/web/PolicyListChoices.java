package tabard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.VettingLevel;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** What can be chosen in the boxes of a policy's lists, the empty choice first. */
@Component
class PolicyListChoices {

    private final Forces forces;
    private final Schemes schemes;
    private final PageWords words;

    PolicyListChoices(Forces forces, Schemes schemes, PageWords words) {
        this.forces = forces;
        this.schemes = schemes;
        this.words = words;
    }

    /** By the key of the box. */
    Map<String, List<Choice>> of(PolicyList list, ForcePolicy policy) {
        return switch (list) {
            case FEES ->
                Map.of(
                        "event", named("policy.fee.", Fee.Event.values()),
                        "route", named("policy.fee.", Fee.Route.values()),
                        "paidBefore", named("policy.fee.before.", Fee.PaidBefore.values()));
            case RECOGNITION ->
                Map.of(
                        "authority", authorities(policy),
                        "level", levels(),
                        "outcome", named("policy.outcome.", Recognition.Outcome.values()),
                        "roleTier", tiers(policy));
            case LEVELS -> Map.of("countsAs", levels());
            case BYELAWS -> Map.of();
        };
    }

    /** Every force, and any other authority that the policy names already. */
    private List<Choice> authorities(ForcePolicy policy) {
        return choices(
                Stream.concat(
                                forces.all().stream().map(force -> force.code().value()),
                                policy.recognition().stream().map(Recognition::authority))
                        .distinct(),
                words::authority);
    }

    private List<Choice> tiers(ForcePolicy policy) {
        return choices(
                schemes.catalogue(policy.scheme()).all().stream()
                        .flatMap(power -> power.trainingRoute().stream())
                        .distinct()
                        .sorted(),
                tier -> tier);
    }

    private List<Choice> levels() {
        return choices(
                Arrays.stream(VettingLevel.values()).map(Enum::name),
                level -> VettingLevel.valueOf(level).title());
    }

    private List<Choice> named(String key, Enum<?>[] values) {
        return choices(Arrays.stream(values).map(Enum::name), value -> words.get(key + value));
    }

    private List<Choice> choices(Stream<String> values, Function<String, String> name) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.get("policy.none"))),
                        values.map(value -> Choice.of(value, name.apply(value))))
                .toList();
    }
}
