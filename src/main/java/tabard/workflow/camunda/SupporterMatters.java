package tabard.workflow.camunda;

import org.springframework.stereotype.Component;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.Endorsements;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Applications under schemes without powers: what the process of a supporter is about. */
@Component
class SupporterMatters implements ProcessMatters {

    private final Endorsements endorsements;

    SupporterMatters(Endorsements endorsements) {
        this.endorsements = endorsements;
    }

    @Override
    public String process() {
        return SupporterModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var found = endorsements.get(EndorsementId.parse(key.substring(key.indexOf(':') + 1)));
        return new Matter(process(), key, null, found.force(), found.scheme(), found.organisation());
    }
}
