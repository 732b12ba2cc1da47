package tabard.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/** What of a draft is kept as one document. */
record DraftContent(
        List<PersonId> people,
        @Nullable SchemeCode scheme,
        List<ForceCode> forces,
        Map<String, List<AskedPower>> asked,
        Map<String, Answer> answers) {

    static DraftContent of(ApplicationDraft draft) {
        var asked = new TreeMap<String, List<AskedPower>>();
        draft.asked().forEach((force, powers) -> asked.put(force.value(), powers));
        return new DraftContent(draft.people(), draft.scheme(), draft.forces(), asked, new TreeMap<>(draft.answers()));
    }

    Map<ForceCode, List<AskedPower>> byForce() {
        var byForce = new HashMap<ForceCode, List<AskedPower>>();
        asked.forEach((force, powers) -> byForce.put(new ForceCode(force), powers));
        return byForce;
    }
}
