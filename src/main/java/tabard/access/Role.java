package tabard.access;

/** What an account is for. */
public enum Role {
    /** The compliance team of an organisation that employs accredited people. */
    SUPPLIER("compliance team"),
    /** An accreditation officer of a force. */
    OFFICER("accreditation officer"),
    /** The chief officer of a force, who alone decides (PRA 2002 s.41). */
    CHIEF_OFFICER("chief officer"),
    /** The vetting unit of a force. */
    VETTING("vetting officer"),
    /** An approved training provider. */
    TRAINER("training provider"),
    /** Reads everything that has been recorded, and changes nothing. */
    AUDITOR("auditor"),
    /** Keeps accounts and jobs in order; decides nothing about anybody. */
    ADMIN("administrator"),
    /** Checks supporters of a scheme without powers. */
    CHECKER("checker");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role in words, as the ledger states a capacity. */
    public String words() {
        return words;
    }

    /** The name of the group in the process models, such as {@code chief-officer}. */
    public String group() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
