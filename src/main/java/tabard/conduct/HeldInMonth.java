package tabard.conduct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditations;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/** Which powers an employer's people held from a force in a month, for which offences, and how many of them. */
@Component
class HeldInMonth {

    private final Accreditations accreditations;

    HeldInMonth(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    /** What was held, power by power. */
    record Holding(Map<PowerCode, Integer> byPower, Map<PowerCode, Set<OffenceCode>> offences) {

        boolean nobody() {
            return byPower.isEmpty();
        }

        int holders(PowerCode power) {
            return byPower.getOrDefault(power, 0);
        }

        Optional<String> problem(UseLine line) {
            if (!byPower.isEmpty() && !byPower.containsKey(line.power())) {
                return Optional.of(
                        ("Nobody of yours held %s there in that month. If it was used all the same, tell the force: "
                                        + "claiming a power that is not held is an offence (PRA 2002 s.46(3)).")
                                .formatted(line.power()));
            }
            var named = offences.getOrDefault(line.power(), Set.of());
            return line.offence() == null || named.isEmpty() || named.contains(line.offence())
                    ? Optional.empty()
                    : Optional.of("No accreditation of yours names the offence %s.".formatted(line.offence()));
        }
    }

    Holding of(ReturnScope scope) {
        var month =
                new Period(scope.month().atDay(1), scope.month().plusMonths(1).atDay(1));
        var byPower = new HashMap<PowerCode, Set<PersonId>>();
        var offences = new HashMap<PowerCode, Set<OffenceCode>>();
        for (var one : accreditations.of(scope.organisation())) {
            if (!one.force().equals(scope.force()) || !one.scheme().equals(scope.scheme())) {
                continue;
            }
            for (var grant : one.grants()) {
                if (grant.period().overlaps(month)) {
                    byPower.computeIfAbsent(grant.power(), _ -> new HashSet<>()).add(one.person());
                    offences.computeIfAbsent(grant.power(), _ -> new HashSet<>())
                            .addAll(grant.offences());
                }
            }
        }
        var counted = new HashMap<PowerCode, Integer>();
        byPower.forEach((power, people) -> counted.put(power, people.size()));
        return new Holding(counted, offences);
    }
}
