package tabard.api;

/** The address names nothing. */
class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThere(String message) {
        super(message);
    }
}
