package tabard.held;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.held.HeldRules.Asking;
import tabard.powers.Confidence;
import tabard.powers.Offence;
import tabard.powers.PowerWords.Condition;

/** What a power that is held is confined to: what the grant says, and what the law says. */
final class ConditionWords {

    private ConditionWords() {}

    static List<String> of(Asking asking) {
        var grant = asking.grant();
        var words = asking.power().words();
        return Stream.of(
                        grant.conditions().stream(),
                        only("Only in: %s.", grant.areas()).stream(),
                        only("Only for these offences: %s.", offences(asking)).stream(),
                        only("Only for these byelaws: %s.", grant.byelaws()).stream(),
                        place(asking).stream(),
                        Stream.ofNullable(words.placeNote()),
                        words.conditions().stream()
                                .filter(condition -> condition.confidence() == Confidence.VERIFIED)
                                .map(Condition::text))
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }

    private static Optional<String> place(Asking asking) {
        return switch (asking.power().placeScope()) {
            case RELEVANT_POLICE_AREA, ANY_POLICE_AREA_ENGLAND_AND_WALES -> Optional.empty();
            case POLICED_PREMISES_OR_VICINITY ->
                Optional.of("Only in, on or in the vicinity of policed premises, in England and Wales.");
        };
    }

    private static List<String> offences(Asking asking) {
        return asking.grant().offences().stream()
                .flatMap(code -> asking.catalogue().offence(asking.power(), code).stream())
                .map(ConditionWords::named)
                .toList();
    }

    private static String named(Offence offence) {
        return "%s (%s)".formatted(offence.name(), offence.statute());
    }

    private static Optional<String> only(String sentence, List<String> named) {
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence.formatted(named.stream().collect(Collectors.joining("; "))));
    }
}
