package tabard.workflow;

import java.util.List;
import tabard.kernel.CaseReference;

/** The process of a case, whatever engine runs it. */
public interface CaseProcess {

    /** How far the case has come, for its picture. */
    Progress progress(CaseReference reference);

    /** The steps that lie behind the case and how long each took, oldest first. */
    List<PassedStep> passed(CaseReference reference);

    /**
     * Does now, one after another, what the engine has to do for this case. In daily life the engine does it by itself;
     * demonstrations and tests do not wait for it, and an administrator retries what failed.
     *
     * @return how many steps were done
     */
    int carryOn(CaseReference reference);

    /**
     * Puts the process of an open case back where the facts say it is, if the engine has lost it.
     *
     * @return whether it was lost; where it was not, nothing is done
     */
    boolean rebuild(CaseFacts facts);

    /** The automatic steps that have failed for good. */
    List<StuckStep> stuck();
}
