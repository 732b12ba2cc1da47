package tabard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * An application that is being filled in, as far as it has come.
 *
 * @param account whose it is
 * @param scheme the scheme of the forces chosen; null before any is
 * @param asked the powers chosen, by force
 * @param answers what the employer answered, by the code of the question
 * @param sentAs the application it was sent as; null until then
 * @param changedAt when it was last kept
 * @param version counts the changes, so that nobody overwrites what another window has changed
 */
public record ApplicationDraft(
        UUID id,
        OrganisationId organisation,
        String account,
        List<PersonId> people,
        @Nullable SchemeCode scheme,
        List<ForceCode> forces,
        Map<ForceCode, List<AskedPower>> asked,
        Map<String, Answer> answers,
        @Nullable UUID sentAs,
        Instant changedAt,
        int version) {

    public ApplicationDraft {
        people = List.copyOf(people);
        forces = List.copyOf(forces);
        asked = Map.copyOf(asked);
        answers = Map.copyOf(answers);
    }

    /** A new one. */
    public static ApplicationDraft of(OrganisationId organisation, String account, List<PersonId> people) {
        return new ApplicationDraft(
                UUID.randomUUID(),
                organisation,
                account,
                people,
                null,
                List.of(),
                Map.of(),
                Map.of(),
                null,
                Instant.EPOCH,
                0);
    }

    /** The same for other people. */
    public ApplicationDraft withPeople(List<PersonId> chosen) {
        return with(chosen, scheme, forces, asked, answers);
    }

    /** The same at other forces: powers chosen before are kept where their force is. */
    public ApplicationDraft withForces(SchemeCode chosenScheme, List<ForceCode> chosen) {
        var kept = new HashMap<>(asked);
        kept.keySet().retainAll(chosen);
        return with(people, chosenScheme, chosen, kept, answers);
    }

    /** The same with other powers asked of one force. */
    public ApplicationDraft withPowers(ForceCode force, List<AskedPower> chosen) {
        var more = new HashMap<>(asked);
        more.put(force, List.copyOf(chosen));
        return with(people, scheme, forces, more, answers);
    }

    /** The same with these powers asked of each force. */
    public ApplicationDraft withPowers(Map<ForceCode, List<AskedPower>> chosen) {
        return with(people, scheme, forces, chosen, answers);
    }

    /** The same with other answers. */
    public ApplicationDraft withAnswers(Map<String, Answer> given) {
        return with(people, scheme, forces, asked, given);
    }

    private ApplicationDraft with(
            List<PersonId> newPeople,
            @Nullable SchemeCode newScheme,
            List<ForceCode> newForces,
            Map<ForceCode, List<AskedPower>> newAsked,
            Map<String, Answer> newAnswers) {
        return new ApplicationDraft(
                id,
                organisation,
                account,
                newPeople,
                newScheme,
                newForces,
                newAsked,
                newAnswers,
                sentAs,
                changedAt,
                version);
    }

    /** Whether there is a force whose powers are still to be chosen, or no force at all. */
    public boolean lacksPowers() {
        return forces.isEmpty()
                || forces.stream()
                        .anyMatch(force -> asked.getOrDefault(force, List.of()).isEmpty());
    }

    /** The scheme, where a force is chosen. */
    public SchemeCode chosenScheme() {
        return Optional.ofNullable(scheme).orElseThrow(() -> new IllegalStateException("No force is chosen yet."));
    }

    /** What is asked of each force, in the order of the forces. */
    public List<AskedOfForce> askedOfForces() {
        var all = new ArrayList<AskedOfForce>();
        forces.forEach(force -> all.add(new AskedOfForce(force, asked.getOrDefault(force, List.of()))));
        return all;
    }

    /** The codes of the powers asked of each force. */
    public Map<ForceCode, Set<PowerCode>> powers() {
        return forces.stream()
                .collect(Collectors.toMap(
                        force -> force,
                        force -> asked.getOrDefault(force, List.of()).stream()
                                .map(AskedPower::power)
                                .collect(Collectors.toSet())));
    }

    /** What would be sent. */
    Submission submission(String declaration, String declaredBy) {
        return new Submission(
                organisation, chosenScheme(), new HashSet<>(people), askedOfForces(), declaration, declaredBy);
    }
}
