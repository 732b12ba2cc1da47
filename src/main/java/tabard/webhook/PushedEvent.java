package tabard.webhook;

/** What a push tells of. */
public enum PushedEvent {
    /** The chief officer has withdrawn it (PRA 2002 s.42(3)). */
    WITHDRAWN("accreditation.withdrawn"),
    /** The chief officer has varied it (s.42(3)). */
    VARIED("accreditation.varied"),
    /** It was varied to no powers. */
    STOOD_DOWN("accreditation.stood-down"),
    /** It is no longer stood down. */
    STAND_DOWN_ENDED("accreditation.stand-down-ended"),
    /** It ends, or will on a day, by law: the employment or the arrangement ends (s.41(8)). */
    ENDED("accreditation.ended"),
    /** Its card counts no longer. */
    CARD_VOID("card.void"),
    /** It has a new card. */
    CARD_REISSUED("card.reissued");

    private final String code;

    PushedEvent(String code) {
        this.code = code;
    }

    /** As the push names it. */
    public String code() {
        return code;
    }
}
