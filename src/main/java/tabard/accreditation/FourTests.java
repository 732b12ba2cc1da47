package tabard.accreditation;

import java.util.stream.Stream;

/**
 * The four tests that must all be met before anybody is accredited, each with its basis (PRA 2002 s.41(4)(a)-(d)).
 *
 * @param employerFitAndProper the employer is fit and proper to supervise
 * @param personSuitable the person is suitable to exercise the powers
 * @param personCapable the person is capable of it
 * @param personTrained the person is adequately trained for it
 */
public record FourTests(Test employerFitAndProper, Test personSuitable, Test personCapable, Test personTrained) {

    /**
     * One test.
     *
     * @param met whether it is met
     * @param basis what that rests on, 1 to 1,000 characters
     */
    public record Test(boolean met, String basis) {

        public Test {
            if (basis.isBlank() || basis.length() > 1_000) {
                throw new IllegalArgumentException("Say what each finding rests on, in 1 to 1,000 characters.");
            }
        }
    }

    /** Whether all four are met. */
    public boolean met() {
        return Stream.of(employerFitAndProper, personSuitable, personCapable, personTrained)
                .allMatch(Test::met);
    }
}
