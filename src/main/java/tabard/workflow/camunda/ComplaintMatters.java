package tabard.workflow.camunda;

import org.springframework.stereotype.Component;
import tabard.conduct.ConductId;
import tabard.conduct.ConductView;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Complaints, adverse information and referrals: what this process is about. */
@Component
class ComplaintMatters implements ProcessMatters {

    private final ConductView conducts;

    ComplaintMatters(ConductView conducts) {
        this.conducts = conducts;
    }

    @Override
    public String process() {
        return ComplaintModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var one = conducts.get(ConductId.parse(key.substring(key.indexOf(':') + 1)));
        return new Matter(process(), key, null, one.force(), one.scheme(), one.organisation());
    }
}
