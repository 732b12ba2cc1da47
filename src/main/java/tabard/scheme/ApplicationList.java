package tabard.scheme;

import java.util.List;
import java.util.Map;
import tabard.kernel.ForceCode;
import tabard.scheme.AskedQuestion.ByForce;

/**
 * What the forces of one scheme ask in an application.
 *
 * @param questions in the order in which they are asked
 * @param usual how a force asks that says nothing of its own, by the code of the question; the force in it stands for all
 * @param own what forces say of their own, by force and code of the question
 * @param consent what a person consents to, by language
 */
record ApplicationList(
        List<ApplicationQuestion> questions,
        Map<String, ByForce> usual,
        Map<ForceCode, Map<String, ByForce>> own,
        Map<String, String> consent) {

    ApplicationList {
        questions = List.copyOf(questions);
        usual = Map.copyOf(usual);
        own = Map.copyOf(own);
        consent = Map.copyOf(consent);
    }
}
