package tabard.held;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tabard.access.Scope;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;

/**
 * Whether powers are held: a supplier asks about its own people, a force about the accreditations that it granted, an auditor
 * about all. What is not in sight is answered exactly as what is not there.
 */
@Service
public class HeldAt {

    private final Accreditations accreditations;
    private final HeldFacts facts;
    private final HeldRules rules;

    HeldAt(Accreditations accreditations, HeldFacts facts, HeldRules rules) {
        this.accreditations = accreditations;
        this.facts = facts;
        this.rules = rules;
    }

    /** Answers one question. */
    public HeldAnswer heldAt(PowerCheck check) {
        return heldAt(List.of(check)).getFirst();
    }

    /**
     * Answers many, in their order. Which accreditations are in sight is for the scope of whoever asks; the facts behind those
     * are read whole, for a fact that somebody may not see must not change the answer.
     */
    public List<HeldAnswer> heldAt(List<PowerCheck> checks) {
        var inSight = accreditations.inSight(numbers(checks));
        var loaded = Scope.SYSTEM.call(() -> facts.load(inSight));
        return checks.stream().map(check -> answer(check, loaded)).toList();
    }

    private HeldAnswer answer(PowerCheck check, HeldFacts.Loaded loaded) {
        var number = check.accreditation();
        if (number == null) {
            return HeldAnswer.UNKNOWN;
        }
        return loaded.history(number)
                .map(history -> rules.answer(history, check, loaded.safeguards(history)))
                .orElse(HeldAnswer.UNKNOWN);
    }

    private static Set<AccreditationNumber> numbers(List<PowerCheck> checks) {
        return checks.stream()
                .map(PowerCheck::accreditation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
