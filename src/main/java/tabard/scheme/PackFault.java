package tabard.scheme;

/** A data file does not say what it must, so the program does not start. The message names file, entry and field. */
final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackFault(String message) {
        super(message);
    }

    PackFault(String message, Throwable cause) {
        super(message, cause);
    }
}
