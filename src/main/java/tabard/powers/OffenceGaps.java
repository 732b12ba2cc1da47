package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tabard.powers.Action.Named;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * What would have to be done about the offences of a power on a day.
 *
 * @param since the day asked about at first: what opened by then is open from the start
 */
record OffenceGaps(PowersCatalogue catalogue, PowersQuestion question, Power power, LocalDate since) {

    Choices<Action> of(AskedPower asked, Optional<PolicyPower> row) {
        if (asked.offences().isEmpty() && power.offencesNeeded() == 0) {
            return Choices.nothingNeeded();
        }
        var listed = row.map(PolicyPower::offences).orElse(List.of());
        var usable = catalogue.offencesOf(power).stream().filter(this::usable).toList();
        var codes = usable.stream().map(Offence::code).toList();
        var never =
                asked.offences().stream().filter(code -> !codes.contains(code)).toList();
        var notListed = asked.offences().stream()
                .filter(code -> codes.contains(code) && !listed.contains(code))
                .toList();
        var open = usable.stream()
                .filter(offence -> !asked.offences().contains(offence.code()))
                .toList();
        var openAndListed =
                open.stream().filter(offence -> listed.contains(offence.code())).toList();
        var others = open.stream()
                .filter(offence -> !listed.contains(offence.code()))
                .toList();
        int missing = power.offencesNeeded() - asked.offences().size();
        return new NamedGaps(power.code(), Named.OFFENCE)
                .settle(
                        words(never),
                        words(notListed),
                        mayList(asked, listed),
                        leftOut -> naming(missing + leftOut, openAndListed, others));
    }

    // Counted without regard to the day, so that what is worth considering once is considered always.
    private static boolean mayList(AskedPower asked, List<OffenceCode> listed) {
        return NamedGaps.mayList(
                asked.offences().stream().filter(code -> !listed.contains(code)).count());
    }

    private boolean usable(Offence offence) {
        return !offence.barred()
                && question.force().countries().stream()
                        .allMatch(country -> offence.availableOn(country, question.on()));
    }

    private Choices<Action> naming(int needed, List<Offence> listed, List<Offence> others) {
        int now = Math.min(needed, listed.size());
        int more = needed - now;
        if (more > others.size()) {
            return Choices.nothingCan();
        }
        var name = now > 0
                ? chosen(now, listed, anyOf -> new Action.Name(power.code(), Named.OFFENCE, now, anyOf))
                : Choices.<Action>nothingNeeded();
        var list = more > 0
                ? chosen(more, others, anyOf -> new Action.ListAndName(power.code(), Named.OFFENCE, more, anyOf))
                : Choices.<Action>nothingNeeded();
        return name.and(list);
    }

    private interface Naming {

        Action of(List<String> anyOf);
    }

    // Where one will do, those that open on one day are one choice: a later one is worth waiting for only by itself.
    private Choices<Action> chosen(int count, List<Offence> offences, Naming naming) {
        if (count > 1) {
            return Choices.doing(
                    naming.of(words(offences.stream().map(Offence::code).toList())));
        }
        var byDay = offences.stream().collect(Collectors.groupingBy(this::opened, TreeMap::new, Collectors.toList()));
        return byDay.values().stream()
                .map(group -> naming.of(words(group.stream().map(Offence::code).toList())))
                .map(Choices::doing)
                .reduce(Choices.nothingCan(), Choices::or);
    }

    private LocalDate opened(Offence offence) {
        return question.force().countries().stream()
                .flatMap(country -> offence.open().getOrDefault(country, List.of()).stream())
                .filter(span -> span.contains(question.on()))
                .map(span -> span.startsAfter(since) ? span.from() : since)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    private static List<String> words(List<OffenceCode> codes) {
        return codes.stream().map(OffenceCode::value).toList();
    }
}
