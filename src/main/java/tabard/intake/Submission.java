package tabard.intake;

import java.util.List;
import java.util.Set;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * What an organisation applies for: each of these people, at each of these forces, for what is asked of that force.
 *
 * @param people 1 to 500
 * @param forces each once, with the powers asked of it
 * @param declaration the words the signatory agreed to
 * @param declaredBy the signatory's name, 1 to 200 characters
 */
public record Submission(
        OrganisationId organisation,
        SchemeCode scheme,
        Set<PersonId> people,
        List<AskedOfForce> forces,
        String declaration,
        String declaredBy) {

    /** How many people one application can be for. */
    public static final int MOST_PEOPLE = 500;

    /** The powers asked of one force, the same for everybody. */
    public record AskedOfForce(ForceCode force, List<AskedPower> powers) {

        public AskedOfForce {
            powers = List.copyOf(powers);
        }
    }

    public Submission {
        people = Set.copyOf(people);
        forces = List.copyOf(forces);
    }
}
