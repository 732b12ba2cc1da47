package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation.Grant;
import tabard.intake.CaseFile;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** The terms on which a power is granted: what is named, where, under which conditions, until when. */
@Component
class GrantedTerms {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final Clock clock;

    GrantedTerms(Schemes schemes, Forces forces, Policies policies, Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.clock = clock;
    }

    Grant of(CaseFile file, PowerCode power, Optional<DecisionPack> pack, Period period) {
        var asked = file.asked(power).orElseGet(() -> AskedPower.of(power));
        var row = policies.inEffect(file.force(), file.scheme(), today(), clock.instant())
                .flatMap(policy -> policy.find(power));
        return new Grant(
                power,
                asked.offences(),
                asked.byelaws(),
                conditions(row, pack.flatMap(found -> found.recommendation().of(power))),
                row.map(PolicyPower::areas).orElse(List.of()),
                within(period, file.force(), file.scheme(), power));
    }

    private static List<String> conditions(Optional<PolicyPower> row, Optional<Recommendation.Line> line) {
        return Stream.concat(
                        row.stream().flatMap(policy -> policy.conditions().stream()),
                        line.stream().flatMap(recommended -> recommended.conditions().stream()))
                .distinct()
                .toList();
    }

    /** A grant does not outlive its power. */
    Period within(Period period, ForceCode force, SchemeCode scheme, PowerCode power) {
        var found = schemes.catalogue(scheme).get(power);
        var end = forces.get(force).countries().stream()
                .flatMap(country -> found.endsOn(country, today()).stream())
                .min(LocalDate::compareTo)
                .filter(last -> period.to() == null || last.isBefore(period.to()))
                .filter(last -> last.isAfter(period.from()));
        return end.map(last -> new Period(period.from(), last)).orElse(period);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
