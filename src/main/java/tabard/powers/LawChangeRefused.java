package tabard.powers;

/** A change of the law that cannot be: which field of it, and what to do. */
public class LawChangeRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public LawChangeRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field that is wrong, such as {@code effective}. */
    public String field() {
        return field;
    }

    static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new LawChangeRefused(field, message);
        }
    }
}
