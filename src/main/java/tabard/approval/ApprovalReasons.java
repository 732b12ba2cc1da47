package tabard.approval;

/** The reasons, bases and questions that people write. */
final class ApprovalReasons {

    private ApprovalReasons() {}

    static String checked(String what, String text) {
        var said = text.strip();
        if (said.length() < 3 || said.length() > 1_000) {
            throw new IllegalArgumentException("Give the %s in 3 to 1,000 characters.".formatted(what));
        }
        return said;
    }
}
