package tabard.renewing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.accreditation.CarryOutRenewal;
import tabard.accreditation.PowersGranted;
import tabard.accreditation.RunsOn;
import tabard.intake.CaseFile;
import tabard.kernel.CaseReference;

/** What is decided in the case of a renewal runs on from the old end, and takes the old one's place when it is granted. */
@Component
class RunOnOfRenewals implements RunsOn {

    private final AskedRenewals asked;
    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final CarryOutRenewal carryOut;

    RunOnOfRenewals(
            AskedRenewals asked, Accreditations accreditations, AccreditationStates states, CarryOutRenewal carryOut) {
        this.asked = asked;
        this.accreditations = accreditations;
        this.states = states;
        this.carryOut = carryOut;
    }

    /** Nothing runs on from what was withdrawn or has ceased since it was asked. */
    @Override
    public Optional<LocalDate> from(CaseFile file, LocalDate today) {
        return old(file.reference())
                .filter(one -> RenewableAccreditations.RENEWABLE.contains(states.on(one, today)))
                .map(Accreditation::end);
    }

    /** In the transaction that grants. */
    @EventListener
    void on(PowersGranted event) {
        asked.ofCase(event.caseReference())
                .ifPresent(one -> carryOut.carryOut(one.number(), event.number(), event.by()));
    }

    private Optional<Accreditation> old(CaseReference reference) {
        return asked.ofCase(reference).map(one -> accreditations.get(one.number()));
    }
}
