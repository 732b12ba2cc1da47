package tabard.api;

/** A request that is not valid: which field, and what to do. */
class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidRequest(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
