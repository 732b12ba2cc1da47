package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.Action.Named;

/** A policy as it would read with something changed. It is a draft: nobody has approved it. */
final class PolicyChanged {

    private static final Period FIRST_TERM = Period.ofYears(1);

    private PolicyChanged() {}

    /**
     * One in effect from a day: what is known renewed, for it is taken to say the same again; or a first one, of which nothing
     * is known but what is asked of it.
     */
    static ForcePolicy adopted(PowersQuestion question, LocalDate from) {
        var known = question.policy();
        return known == null
                ? new ForcePolicy(
                        question.force().code(),
                        question.scheme(),
                        null,
                        from,
                        null,
                        FIRST_TERM,
                        StepOrder.PARALLEL,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : with(known, from, null, known.powers());
    }

    /** One that permits a power. */
    static ForcePolicy permitting(ForcePolicy policy, PowerCode power) {
        return changed(policy, power, row -> row(row, true, row.offences(), row.byelaws()));
    }

    /** One that lists more offences or byelaws of a power. */
    static ForcePolicy listing(ForcePolicy policy, PowerCode power, Named what, List<String> codes) {
        return changed(policy, power, row -> switch (what) {
            case OFFENCE -> row(row, row.permitted(), Done.joined(row.offences(), Done.offences(codes)), row.byelaws());
            case BYELAW -> row(row, row.permitted(), row.offences(), Done.joined(row.byelaws(), codes));
        });
    }

    private static ForcePolicy changed(ForcePolicy policy, PowerCode power, UnaryOperator<PolicyPower> change) {
        var known = policy.find(power).orElseGet(() -> PolicyPower.notPermitted(power, ""));
        var others = policy.powers().stream().filter(row -> !row.power().equals(power));
        return with(
                policy,
                policy.validFrom(),
                policy.validTo(),
                Stream.concat(others, Stream.of(change.apply(known))).toList());
    }

    private static ForcePolicy with(
            ForcePolicy policy, LocalDate from, @Nullable LocalDate to, List<PolicyPower> powers) {
        return new ForcePolicy(
                policy.force(),
                policy.scheme(),
                null,
                from,
                to,
                policy.term(),
                policy.order(),
                powers,
                policy.levels(),
                policy.recognition(),
                policy.fees());
    }

    private static PolicyPower row(
            PolicyPower row, boolean permitted, List<OffenceCode> offences, List<String> byelaws) {
        return new PolicyPower(
                row.power(),
                permitted,
                row.reason(),
                offences,
                byelaws,
                row.conditions(),
                row.areas(),
                row.agreement(),
                row.vettingLevel(),
                row.training());
    }
}
