package tabard.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.Byelaw;
import tabard.powers.ForcePolicy;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyArea;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.powers.VettingLevel;
import tabard.scheme.Course;
import tabard.scheme.Courses;

/**
 * What a force's policy makes of one power on a day, as the pages show it.
 *
 * @param law the power as the law has it, where the force polices; where it polices both countries, the worse of the two
 * @param permitted whether the policy permits it and the law lets it
 * @param reason the policy's own words, where it has any
 */
record ForcePowerRow(
        PowerRow law,
        boolean permitted,
        @Nullable String reason,
        List<String> offences,
        List<String> byelaws,
        List<String> conditions,
        List<String> areas,
        @Nullable String agreement,
        @Nullable VettingLevel vettingLevel,
        List<String> courses) {

    static ForcePowerRow of(Power power, Optional<ForcePolicy> policy, List<AsAt> places, Names names) {
        var law = places.stream()
                .map(place -> PowerRow.of(power, place))
                .min(Comparator.comparing(PowerRow::offered))
                .orElseThrow();
        var said = policy.flatMap(found -> found.find(power.code()))
                .orElseGet(() -> new PolicyPower(
                        power.code(), false, null, List.of(), List.of(), List.of(), List.of(), null, null, List.of()));
        return new ForcePowerRow(
                law,
                said.permitted() && law.status().usable(),
                said.reason(),
                said.offences().stream().map(code -> names.offence(power, code)).toList(),
                said.byelaws().stream().map(code -> names.byelaw(policy, code)).toList(),
                said.conditions(),
                said.areas().stream().map(code -> names.area(policy, code)).toList(),
                said.agreement() == null ? null : names.agreement(said.agreement()),
                said.vettingLevel(),
                said.training().stream().map(names::course).toList());
    }

    /** The names behind the codes of a policy. */
    record Names(PowersCatalogue catalogue, Courses courses) {

        private String offence(Power power, OffenceCode code) {
            return catalogue.offence(power, code).map(offence -> offence.name()).orElse(code.value());
        }

        private String byelaw(Optional<ForcePolicy> policy, String code) {
            return policy.flatMap(found -> found.byelaw(code))
                    .map(Byelaw::inWords)
                    .orElse(code);
        }

        private String area(Optional<ForcePolicy> policy, String code) {
            return policy.flatMap(found -> found.area(code))
                    .map(PolicyArea::name)
                    .orElse(code);
        }

        private String agreement(String code) {
            return catalogue
                    .agreement(code)
                    .map(PowersCatalogue.Agreement::name)
                    .orElse(code);
        }

        private String course(PolicyPower.Course needed) {
            return courses.find(needed.course()).map(Course::name).orElse(needed.course());
        }
    }
}
