package tabard.powers;

import java.util.List;
import java.util.Set;

/** Every byelaw named is on the list that the force has agreed with the authority and published. */
final class ByelawCheck {

    private ByelawCheck() {}

    static List<Check> of(Inquiry inquiry) {
        if (inquiry.policy().isEmpty()) {
            return List.of();
        }
        var listed = Set.copyOf(inquiry.row().map(PolicyPower::byelaws).orElse(List.of()));
        return List.of((asked, _, against) -> {
            for (var byelaw : asked.byelaws()) {
                if (!listed.contains(byelaw)) {
                    against.add(inquiry.reason(
                            Wording.BYELAW_LISTED, new Argument.Quoted(byelaw), inquiry.force(), inquiry.named()));
                }
            }
        });
    }
}
