package tabard.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;
import tabard.scheme.AskedQuestion.ByForce;

/** What forces ask in an application for people: each force's own list, and one list compiled from those of several. */
@Component
public class ApplicationLists {

    private final Map<SchemeCode, ApplicationList> lists = new HashMap<>();

    ApplicationLists(Schemes schemes, Forces forces) {
        schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .forEach(scheme -> lists.put(
                        scheme.code(),
                        new ApplicationListReader(scheme, forces)
                                .read(schemes.file(scheme.code(), "application.yaml"))));
    }

    /** Reads the lists of the class path, for use without Spring. */
    public static ApplicationLists load(Schemes schemes) {
        return new ApplicationLists(schemes, Forces.load(schemes));
    }

    /**
     * Compiles the lists of some forces: each question once, in the order of the list, with those that ask it.
     *
     * @param asked the powers asked of each force
     */
    public List<AskedQuestion> compile(SchemeCode scheme, Map<ForceCode, Set<PowerCode>> asked) {
        var list = list(scheme);
        var compiled = new ArrayList<AskedQuestion>();
        for (var question : list.questions()) {
            var by = asked.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(force -> concerns(question, force.getValue()))
                    .flatMap(force -> by(list, question, force.getKey()).stream())
                    .toList();
            if (!by.isEmpty()) {
                compiled.add(new AskedQuestion(question, by));
            }
        }
        return compiled;
    }

    /** What a person consents to, in a language of these pages, in the name of an employer and of some forces. */
    public String consent(SchemeCode scheme, String language, String employer, String forces) {
        return list(scheme)
                .consent()
                .getOrDefault(language, "")
                .replace("{employer}", employer)
                .replace("{forces}", forces);
    }

    private ApplicationList list(SchemeCode scheme) {
        return Optional.ofNullable(lists.get(scheme))
                .orElseThrow(() -> new IllegalArgumentException("Nobody applies under '%s'.".formatted(scheme)));
    }

    private static boolean concerns(ApplicationQuestion question, Set<PowerCode> powers) {
        return question.powers().isEmpty() || !Collections.disjoint(question.powers(), powers);
    }

    private static Optional<ByForce> by(ApplicationList list, ApplicationQuestion question, ForceCode force) {
        var own = Optional.ofNullable(list.own().getOrDefault(force, Map.of()).get(question.code()));
        var usual = Optional.ofNullable(list.usual().get(question.code()));
        return own.map(one -> one.maxAge() == null && usual.isPresent()
                        ? new ByForce(force, one.label(), usual.get().maxAge(), one.confidence(), one.source())
                        : one)
                .or(() -> usual.map(one -> new ByForce(force, Map.of(), one.maxAge(), one.confidence(), one.source())));
    }
}
