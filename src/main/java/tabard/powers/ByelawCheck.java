package tabard.powers;

import java.util.List;
import java.util.stream.Stream;

/** Every byelaw named is on the list that the force has agreed with the authority and published. */
final class ByelawCheck {

    private ByelawCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        if (inquiry.policy().isEmpty()) {
            return Stream.empty();
        }
        var listed = inquiry.row().map(PolicyPower::byelaws).orElse(List.of());
        return inquiry.asked().byelaws().stream()
                .filter(byelaw -> !listed.contains(byelaw))
                .map(byelaw -> inquiry.reason(
                        Rule.BYELAW_LISTED,
                        "The byelaw '%s' is not on the list that %s has agreed and published for '%s'."
                                .formatted(byelaw, inquiry.force(), inquiry.name()),
                        "The byelaw '%s' on that list, or a grant without it.".formatted(byelaw)));
    }
}
