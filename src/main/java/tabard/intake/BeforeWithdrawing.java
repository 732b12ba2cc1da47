package tabard.intake;

/** Something that an application can no longer be withdrawn after. All beans of this kind are asked. */
public interface BeforeWithdrawing {

    /**
     * Refuses where it has happened.
     *
     * @throws tabard.kernel.Refusal with the reason
     */
    void check(CaseFile file);
}
