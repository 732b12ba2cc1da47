package tabard.accreditation;

import org.springframework.stereotype.Component;
import tabard.intake.BeforeWithdrawing;
import tabard.intake.CaseFile;

/**
 * An application is withdrawn until powers are granted on it. From then on there is an accreditation, which only the law or
 * the chief officer ends (Police Reform Act 2002, ss.41(7), (8), 42(3)); that its case is still to be closed changes nothing.
 */
@Component
class GrantedForGood implements BeforeWithdrawing {

    private final Accreditations accreditations;

    GrantedForGood(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    @Override
    public void check(CaseFile file) {
        if (accreditations.ofCase(file.reference()).isPresent()) {
            throw new CaseGranted(file.reference());
        }
    }
}
