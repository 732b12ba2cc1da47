package tabard.workflow;

import java.util.List;
import tabard.kernel.CaseReference;

/** The process of a case: {@link MatterProcess}, asked by case reference. */
public interface CaseProcess {

    /** How far the case has come, for its picture. */
    Progress progress(CaseReference reference);

    /** The steps that lie behind the case and how long each took, oldest first. */
    List<PassedStep> passed(CaseReference reference);

    /** Does now what the engine has to do for this case, and counts the steps done. */
    int carryOn(CaseReference reference);

    /** Puts the process of an open case back where the facts say it is, if the engine has lost it. */
    boolean rebuild(CaseFacts facts);
}
