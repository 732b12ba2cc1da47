package tabard.endorsement;

import java.util.List;

/** The answers to the form of a pack will not do. Nothing of them is kept. */
public final class AnswersNotGood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerFault> faults;

    AnswersNotGood(List<AnswerFault> faults) {
        super("The answers will not do.");
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, at most one for each field, in the order of the form. */
    public List<AnswerFault> faults() {
        return faults;
    }
}
