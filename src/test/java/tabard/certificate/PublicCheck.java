package tabard.certificate;

import java.time.LocalDate;
import tabard.TestClock;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;

/** The check as anybody uses it: with the eyes of the public. */
record PublicCheck(CheckAccreditation checkAccreditation, TestClock clock) {

    CheckAnswer check(Accreditation accreditation) {
        return check(accreditation.number().value());
    }

    CheckAnswer check(String typed) {
        return Scope.PUBLIC.call(() -> checkAccreditation.check(typed));
    }

    AccreditationState stateOn(LocalDate day, Accreditation accreditation) {
        clock.moveTo(day);
        return check(accreditation).state();
    }
}
