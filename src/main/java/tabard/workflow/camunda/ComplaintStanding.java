package tabard.workflow.camunda;

import java.util.ArrayList;
import java.util.Map;
import tabard.conduct.Conduct;
import tabard.workflow.Standing;

/** Where the facts of a record of conduct that is not settled say that its process stands. */
final class ComplaintStanding {

    private ComplaintStanding() {}

    static Standing of(Conduct conduct) {
        var places = new ArrayList<String>();
        if (conduct.waitsForEmployer()) {
            places.add(ComplaintModel.ANSWER_COMPLAINT);
        }
        if (conduct.waitsForForce()) {
            places.add(ComplaintModel.CONSIDER_CONDUCT);
        }
        return new Standing(ComplaintModel.PROCESS, conduct.id().stream(), places, Map.of());
    }
}
