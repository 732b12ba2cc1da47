package tabard.scheme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.Power;

/**
 * Which offences anybody can choose for a notice: not those barred for accredited persons (PRA 2002 Sch 5 para 1(2A)), nor
 * those that cannot be used on the day in every country of the force. No list that people choose from holds another.
 */
@Component
public class NameableOffences {

    private final Schemes schemes;
    private final Forces forces;

    NameableOffences(Schemes schemes, Forces forces) {
        this.schemes = schemes;
        this.forces = forces;
    }

    /** The offences of a power that a force's policy, or a grant, could name on a day. */
    public List<Offence> of(ForceCode force, Power power, LocalDate on) {
        var of = forces.get(force);
        return schemes.catalogue(of.scheme()).offencesOf(power).stream()
                .filter(offence -> !offence.barred())
                .filter(offence -> of.countries().stream().allMatch(country -> offence.availableOn(country, on)))
                .toList();
    }

    /** Whether an offence could be named on a day. */
    public boolean canBeNamed(ForceCode force, Power power, OffenceCode code, LocalDate on) {
        return of(force, power, on).stream().anyMatch(offence -> offence.code().equals(code));
    }
}
