package tabard.workflow;

import java.util.List;

/** The process of a matter, whatever model it follows and whatever engine runs it. */
public interface MatterProcess {

    /**
     * How far the matter has come, for its picture.
     *
     * @throws tabard.kernel.Refusal if there is no such matter that whoever asks may see
     */
    Progress progress(String process, String matter);

    /** The steps that lie behind the matter and how long each took, oldest first. */
    List<PassedStep> passed(String matter);

    /**
     * Does now, one after another, what the engine has to do for this matter. In daily life the engine does it by itself;
     * demonstrations and tests do not wait for it, and an administrator retries what failed.
     *
     * @return how many steps were done
     */
    int carryOn(String matter);

    /**
     * Puts the process of a matter back where the facts say it is, if the engine has lost it.
     *
     * @return whether it was lost; where it was not, nothing is done
     */
    boolean rebuild(Standing standing);

    /** The automatic steps that have failed for good. */
    List<StuckStep> stuck();
}
