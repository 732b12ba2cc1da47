package tabard.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * An application that is being filled in, as far as it has come.
 *
 * @param scheme the scheme of the forces chosen; null before any is
 * @param asked the powers chosen, by force
 * @param sentAs the application it was sent as; null until then
 */
record ApplicationDraft(
        UUID id,
        List<PersonId> people,
        @Nullable SchemeCode scheme,
        List<ForceCode> forces,
        Map<ForceCode, List<AskedPower>> asked,
        @Nullable UUID sentAs) {

    ApplicationDraft {
        people = List.copyOf(people);
        forces = List.copyOf(forces);
        asked = Map.copyOf(asked);
    }

    static ApplicationDraft of(List<PersonId> people) {
        return new ApplicationDraft(UUID.randomUUID(), people, null, List.of(), Map.of(), null);
    }

    ApplicationDraft withPeople(List<PersonId> chosen) {
        return new ApplicationDraft(id, chosen, scheme, forces, asked, sentAs);
    }

    /** Powers chosen before are kept where their force is. */
    ApplicationDraft withForces(SchemeCode chosenScheme, List<ForceCode> chosen) {
        var kept = new HashMap<>(asked);
        kept.keySet().retainAll(chosen);
        return new ApplicationDraft(id, people, chosenScheme, chosen, kept, sentAs);
    }

    ApplicationDraft withPowers(ForceCode force, List<AskedPower> chosen) {
        var more = new HashMap<>(asked);
        more.put(force, List.copyOf(chosen));
        return new ApplicationDraft(id, people, scheme, forces, more, sentAs);
    }

    ApplicationDraft sent(UUID application) {
        return new ApplicationDraft(id, people, scheme, forces, asked, application);
    }

    /** The first force whose powers are still to be chosen. */
    Optional<ForceCode> next() {
        return forces.stream().filter(force -> !asked.containsKey(force)).findFirst();
    }

    SchemeCode chosenScheme() {
        return Optional.ofNullable(scheme).orElseThrow(() -> new IllegalStateException("No force is chosen yet."));
    }

    List<AskedOfForce> askedOfForces() {
        var all = new ArrayList<AskedOfForce>();
        forces.forEach(force -> all.add(new AskedOfForce(force, asked.getOrDefault(force, List.of()))));
        return all;
    }

    /** Changes with anything that would be sent, so that nobody sends what another tab has altered behind their back. */
    String seal() {
        return Integer.toHexString(List.of(people, forces, asked).hashCode());
    }
}
