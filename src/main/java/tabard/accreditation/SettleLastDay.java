package tabard.accreditation;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.party.CorrectEmployment;

/**
 * An officer of a force that accredited the person has seen whether they never ceased to be an employee. If so, the
 * accreditation never ceased in law (PRA 2002 s.41(8)(a)), and the record says so from now on; it is the fact that counts, so
 * one officer settles it for all forces, and each chief officer may still withdraw (s.42(3)).
 */
@Service
public class SettleLastDay {

    private final CorrectEmployment employment;

    SettleLastDay(CorrectEmployment employment) {
        this.employment = employment;
    }

    /**
     * Settles a correction that waits.
     *
     * @param right whether the day that was recorded first is wrong, as the employer says
     * @param basis what was seen
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SYSTEM')")
    public void settle(UUID correction, boolean right, String basis, Actor by) {
        employment.settle(correction, right, basis, by);
    }
}
