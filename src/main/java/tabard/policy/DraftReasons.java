package tabard.policy;

/** The reasons given for sending a draft back or giving it up. */
final class DraftReasons {

    private DraftReasons() {}

    static String checked(String reason) {
        var said = reason.strip();
        if (said.length() < 3 || said.length() > 1_000) {
            throw new IllegalArgumentException("Give a reason of 3 to 1,000 characters.");
        }
        return said;
    }
}
