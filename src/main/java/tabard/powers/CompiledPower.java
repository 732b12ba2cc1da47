package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the law and a policy say of one power on one day, ready to be held against any person's facts.
 *
 * @param lawEnd the day on which the law ends it, where one is dated
 */
record CompiledPower(
        PowerCode code,
        List<Check> checks,
        AdviceCheck advice,
        GoodUntil goodUntil,
        @Nullable LocalDate lawEnd) {

    static CompiledPower of(Inquiry inquiry) {
        var vetting = VettingCheck.of(inquiry);
        var training = TrainingCheck.of(inquiry);
        var checks = Stream.of(
                        LawCheck.of(inquiry),
                        PolicyCheck.of(inquiry),
                        RequirementCheck.of(inquiry),
                        PolicyCheck.agreement(inquiry),
                        OffenceCheck.of(inquiry),
                        ByelawCheck.of(inquiry),
                        EmployerCheck.of(inquiry),
                        List.<Check>of(vetting, training))
                .flatMap(List::stream)
                .toList();
        return new CompiledPower(
                inquiry.power().code(),
                checks,
                AdviceCheck.of(inquiry),
                GoodUntil.of(inquiry, vetting, training),
                LawCheck.endsOn(inquiry).orElse(null));
    }
}
