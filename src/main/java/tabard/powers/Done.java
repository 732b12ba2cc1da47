package tabard.powers;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tabard.powers.Action.Named;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.powers.PowersQuestion.AskedPower;

/** What a question becomes once something is done, on the day that it asks about. Where there is a choice, the first is taken. */
final class Done {

    private Done() {}

    static PowersQuestion after(PowersQuestion question, Action action) {
        return switch (action) {
            case Action.AdoptPolicy _ -> question.by(PolicyChanged.adopted(question, question.on()));
            case Action.PermitPower(PowerCode power) ->
                byPolicy(question, policy -> PolicyChanged.permitting(policy, power));
            case Action.ListNamed(PowerCode power, Named what, String code) ->
                byPolicy(question, policy -> PolicyChanged.listing(policy, power, what, List.of(code)));
            case Action.ListAndName(PowerCode power, Named what, int count, List<String> anyOf) -> {
                var codes = anyOf.isEmpty() ? agreed(count) : anyOf.subList(0, count);
                var listed = byPolicy(question, policy -> PolicyChanged.listing(policy, power, what, codes));
                yield naming(listed, power, asked -> named(asked, what, codes));
            }
            case Action.LeaveOut(PowerCode power, Named what, String code) ->
                naming(question, power, asked -> leftOut(asked, what, code));
            case Action.Name(PowerCode power, Named what, int count, List<String> anyOf) ->
                naming(question, power, asked -> named(asked, what, anyOf.subList(0, count)));
            case Action.DoNotAsk(PowerCode power) ->
                question.asking(question.powers().stream()
                        .filter(asked -> !asked.power().equals(power))
                        .toList());
            case Action.Ask(PowerCode power) ->
                question.asking(joined(question.powers(), List.of(AskedPower.of(power))));
            case Action.RecordEmployment _ -> question.given(question.facts().withEmployed(true));
            case Action.MakeArrangement _ ->
                arranged(
                        question,
                        new Envelope(
                                question.on(),
                                null,
                                envelope(question).powers(),
                                envelope(question).role()));
            case Action.CoverPower(PowerCode power) -> arranged(question, covering(envelope(question), power));
            case Action.FileAgreement(String agreement) ->
                question.given(question.facts().withAgreement(agreement));
            case Action.Vet(VettingLevel level, List<String> authorities) ->
                cleared(question, authorities.getFirst(), level);
            case Action.ConfirmClearance(VettingLevel level, String authority) ->
                takenOver(question, authority, level, Outcome.ACCEPT_WITH_CONFIRMATION);
            case Action.TopUpClearance(VettingLevel level, String authority) ->
                takenOver(question, authority, level, Outcome.TOP_UP);
            case Action.PassCourse(String course) ->
                question.given(question.facts().withTraining(new Pass(course, question.on(), null)));
            case Action.WaitUntil _ -> question;
        };
    }

    // Without a policy there is nothing to change: it has to be adopted first.
    private static PowersQuestion byPolicy(PowersQuestion question, UnaryOperator<ForcePolicy> change) {
        var policy = question.policy();
        return policy == null ? question : question.by(change.apply(policy));
    }

    private static PowersQuestion naming(PowersQuestion question, PowerCode power, UnaryOperator<AskedPower> change) {
        return question.asking(question.powers().stream()
                .map(asked -> asked.power().equals(power) ? change.apply(asked) : asked)
                .toList());
    }

    private static AskedPower named(AskedPower asked, Named what, List<String> codes) {
        return switch (what) {
            case OFFENCE -> new AskedPower(asked.power(), joined(asked.offences(), offences(codes)), asked.byelaws());
            case BYELAW -> new AskedPower(asked.power(), asked.offences(), joined(asked.byelaws(), codes));
        };
    }

    private static AskedPower leftOut(AskedPower asked, Named what, String code) {
        return switch (what) {
            case OFFENCE ->
                new AskedPower(asked.power(), without(asked.offences(), new OffenceCode(code)), asked.byelaws());
            case BYELAW -> new AskedPower(asked.power(), asked.offences(), without(asked.byelaws(), code));
        };
    }

    private static List<String> agreed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("byelaw-to-be-agreed-%d"::formatted)
                .toList();
    }

    private static Envelope envelope(PowersQuestion question) {
        var known = question.facts().arrangement();
        return known == null ? new Envelope(null, null, Set.of()) : known;
    }

    private static Envelope covering(Envelope known, PowerCode power) {
        var role = known.role();
        return new Envelope(
                known.from(),
                known.to(),
                and(known.powers(), power),
                role == null ? null : and(role, power),
                known.reviewDue());
    }

    private static Set<PowerCode> and(Set<PowerCode> powers, PowerCode power) {
        return Set.copyOf(joined(List.copyOf(powers), List.of(power)));
    }

    private static PowersQuestion arranged(PowersQuestion question, Envelope envelope) {
        return question.given(question.facts().withArrangement(envelope));
    }

    // What another has confirmed, or the force has added to, becomes a clearance of the force's own.
    private static PowersQuestion takenOver(
            PowersQuestion question, String authority, VettingLevel level, Outcome outcome) {
        return question.policyInEffect()
                .map(policy -> new Clearances(policy, question.facts().vetting(), question.on(), null))
                .filter(known -> known.otherwiseTreated(level).stream()
                        .anyMatch(row -> row.authority().equals(authority) && row.outcome() == outcome))
                .map(_ -> cleared(question, question.force().code().value(), level))
                .orElse(question);
    }

    private static PowersQuestion cleared(PowersQuestion question, String authority, VettingLevel level) {
        return question.given(question.facts()
                .withVetting(new Clearance(authority, level.name(), question.on(), null, ClearanceStatus.CLEARED)));
    }

    static List<OffenceCode> offences(List<String> codes) {
        return codes.stream().map(OffenceCode::new).toList();
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static <T> List<T> without(List<T> list, T out) {
        return list.stream().filter(one -> !one.equals(out)).toList();
    }
}
