package tabard.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import tabard.evidence.DocumentKind;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;
import tabard.scheme.ApplicationLists;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** The questions that an application has to answer: each once over all forces that are asked. */
@Service
public class ApplicationQuestions {

    private final ApplicationLists lists;

    /** Every document that a force asks for is of a kind that can be uploaded, or the program does not start. */
    ApplicationQuestions(ApplicationLists lists, Schemes schemes, Forces forces) {
        this.lists = lists;
        schemes.all().stream().filter(scheme -> scheme.catalogue().isPresent()).forEach(scheme -> {
            var all = schemes.catalogue(scheme.code()).all().stream()
                    .map(power -> power.code())
                    .toList();
            forces.all().stream()
                    .filter(force -> force.scheme().equals(scheme.code()))
                    .forEach(force -> lists.compile(scheme.code(), Map.of(force.code(), Set.copyOf(all)))
                            .forEach(ApplicationQuestions::documentKind));
        });
    }

    private static void documentKind(AskedQuestion asked) {
        var kind = asked.question().document();
        if (kind != null) {
            DocumentKind.valueOf(kind);
        }
    }

    /** Those asked of an employer, or of a person, for these powers of these forces. */
    public List<AskedQuestion> of(SchemeCode scheme, Map<ForceCode, Set<PowerCode>> powers, Asks asks) {
        return lists.compile(scheme, powers).stream()
                .filter(asked -> asked.question().asks() == asks)
                .toList();
    }

    /** Those that a draft has to answer; none before its forces are chosen. */
    public List<AskedQuestion> of(ApplicationDraft draft, Asks asks) {
        return draft.scheme() == null ? List.of() : of(draft.chosenScheme(), draft.powers(), asks);
    }
}
