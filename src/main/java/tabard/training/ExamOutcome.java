package tabard.training;

/** What came of a course's examination. */
public enum ExamOutcome {
    /** Passed. */
    PASS,
    /** Not passed. It counts for nothing and takes nothing away; the course can be taken again. */
    FAIL
}
