package tabard.accreditation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/**
 * Carries out what a person has decided in the case of a renewal: the new accreditation takes the old one's place. The engine does
 * it when it grants. Where the old one has ended in another way, or is replaced already, the new one stands by itself.
 */
@Service
public class CarryOutRenewal {

    private final Accreditations accreditations;
    private final AccreditationActs acts;
    private final Replacement replacement;

    CarryOutRenewal(Accreditations accreditations, AccreditationActs acts, Replacement replacement) {
        this.accreditations = accreditations;
        this.acts = acts;
        this.replacement = replacement;
    }

    /** Lets the new one take the place of the old from its own first day; tells whether it does. */
    @Transactional
    public boolean carryOut(AccreditationNumber old, AccreditationNumber by, Actor who) {
        var before = accreditations.get(old);
        var after = accreditations.get(by);
        if (replacement.done(before)
                || !Replacement.inTime(before, after.period().from())) {
            return false;
        }
        replacement.replace(before, after, acts.count(old), who);
        return true;
    }
}
