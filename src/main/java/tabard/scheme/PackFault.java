package tabard.scheme;

/** A data file does not say what it must, so the program does not start. The message names file, entry, field and line. */
public final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault, in a sentence. */
    public PackFault(String message) {
        super(message);
    }

    PackFault(String message, Throwable cause) {
        super(message, cause);
    }
}
