package tabard.kernel;

/** The rules or the state say no. Subclasses are named for the fact and say, in one sentence, what stands in the way. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    /**
     * Refuses.
     *
     * @param type the slug of the problem type, described under {@code docs/problems.md}
     * @param detail one sentence for the person who asked
     */
    protected Refusal(String type, String detail) {
        super(detail);
        this.type = type;
    }

    /** The slug of the problem type, such as {@code wrong-state}. */
    public final String type() {
        return type;
    }

    /** The sentence for the person who asked. */
    public final String detail() {
        return String.valueOf(getMessage());
    }

    /** Whether what was asked about is not there, or not for this person to see: the two are told apart to nobody. */
    public boolean notFound() {
        return false;
    }
}
