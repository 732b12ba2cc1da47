package tabard.withdrawal;

/** The texts that are kept with a withdrawal. */
final class WithdrawalReasons {

    private WithdrawalReasons() {}

    /** Reg 8(4) of S.I. 2004/915 asks for reasons; for the Act fairness does (INFERRED). */
    static String checked(String what, String text) {
        var said = text.strip();
        if (said.length() < 3 || said.length() > Withdrawal.LONGEST) {
            throw new WithdrawalRefused("Give the %s, in 3 to %d characters.".formatted(what, Withdrawal.LONGEST));
        }
        return said;
    }
}
