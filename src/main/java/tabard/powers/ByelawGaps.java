package tabard.powers;

import java.util.List;
import java.util.Optional;
import tabard.powers.Action.Named;
import tabard.powers.PowersQuestion.AskedPower;

/** What would have to be done about the byelaws of a power. */
record ByelawGaps(Power power) {

    Choices<Action> of(AskedPower asked, Optional<PolicyPower> row) {
        var listed = row.map(PolicyPower::byelaws).orElse(List.of());
        var others = asked.byelaws().stream()
                .filter(byelaw -> !listed.contains(byelaw))
                .toList();
        var open = listed.stream()
                .filter(byelaw -> !asked.byelaws().contains(byelaw))
                .toList();
        int missing = power.byelawsNeeded() - asked.byelaws().size();
        return new NamedGaps(power.code(), Named.BYELAW)
                .settle(
                        List.of(),
                        others,
                        NamedGaps.mayList(others.size()),
                        leftOut -> naming(missing + leftOut, open));
    }

    // Which byelaws the force and the authority may yet agree is not known.
    private Choices<Action> naming(int needed, List<String> open) {
        int now = Math.min(needed, open.size());
        var name = new Action.Name(power.code(), Named.BYELAW, now, open);
        var more = new Action.ListAndName(power.code(), Named.BYELAW, needed - now, List.of());
        return Choices.<Action>doing(now > 0, name).and(Choices.doing(needed > now, more));
    }
}
