package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.Argument.English;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * For which offences a person may require a name and address under paragraph 2. The paragraph comes with all its limbs (Sch 5
 * para 2(3)), but what they reach depends on what else the person holds: limb (a) is the offences of the person's own notice
 * powers.
 *
 * @param limbs in the order of the paragraph; empty for a person who does not hold paragraph 2
 */
public record RelevantOffences(List<Limb> limbs) {

    private static final String PARAGRAPH = "2";
    private static final String NOTICES = "1(2)";

    /** What a limb reaches in this person's hands. */
    public enum Reach {
        OFFENCES,
        NO_OFFENCES,
        BYELAWS,
        LIMB,
        LIMB_NOT_USABLE,
        HARM
    }

    /** One limb. */
    public record Limb(Reach reach, List<Argument> arguments) {

        public Limb {
            arguments = List.copyOf(arguments);
        }

        /** Says what it reaches, in Welsh or else in English. */
        public List<Explanation.Piece> said(Locale language) {
            return Explanations.in(language).say("reach." + reach, arguments);
        }

        /** The same as one text. */
        public String text(Locale language) {
            return Explanation.text(said(language));
        }
    }

    /** What one person holds, where and when. */
    private record Holding(
            PowersCatalogue catalogue, Collection<AskedPower> held, Collection<Country> countries, LocalDate on) {

        boolean usable(Power power) {
            return countries.stream()
                    .allMatch(country -> power.statusOn(country, on).usable());
        }

        Stream<AskedPower> where(Predicate<Power> such) {
            return held.stream()
                    .filter(one -> catalogue.find(one.power()).filter(such).isPresent());
        }

        Stream<Power> powers(Predicate<Power> such) {
            return where(such).map(one -> catalogue.get(one.power()));
        }
    }

    public RelevantOffences {
        limbs = List.copyOf(limbs);
    }

    /** Tells whether a power is the one whose reach this is. */
    public static boolean isAbout(Power power) {
        return power.words().paragraph().equals(PARAGRAPH);
    }

    /**
     * Works out what a person's paragraph 2 reaches.
     *
     * @param held the powers held, with the offences and byelaws that each names
     * @param countries those of the force: what can be used in one of them alone is left out
     */
    public static RelevantOffences of(
            PowersCatalogue catalogue, Collection<AskedPower> held, Collection<Country> countries, LocalDate on) {
        var holding = new Holding(catalogue, held, countries, on);
        if (holding.powers(RelevantOffences::isAbout).noneMatch(holding::usable)) {
            return new RelevantOffences(List.of());
        }
        var limbs = new ArrayList<Limb>();
        limbs.add(offences(holding));
        byelaws(holding).ifPresent(limbs::add);
        holding.powers(RelevantOffences::isLimb)
                .map(power -> limb(holding, power))
                .forEach(limbs::add);
        limbs.add(new Limb(Reach.HARM, List.of()));
        return new RelevantOffences(limbs);
    }

    private static boolean isLimb(Power power) {
        return power.words().paragraph().startsWith(PARAGRAPH + "(");
    }

    private static Limb offences(Holding holding) {
        var names = holding.where(power -> power.words().paragraph().startsWith(NOTICES) && holding.usable(power))
                .flatMap(notice -> offences(holding, notice))
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? new Limb(Reach.NO_OFFENCES, List.of())
                : new Limb(Reach.OFFENCES, List.of(new English(names)));
    }

    private static Stream<String> offences(Holding holding, AskedPower notice) {
        var power = holding.catalogue().get(notice.power());
        return notice.offences().stream()
                .flatMap(code -> holding.catalogue().offence(power, code).stream())
                .filter(offence -> !offence.barred()
                        && holding.countries().stream().allMatch(country -> offence.availableOn(country, holding.on())))
                .map(Offence::name);
    }

    private static Optional<Limb> byelaws(Holding holding) {
        var names = holding.where(
                        power -> power.offenceSource() == OffenceSource.LISTED_BYELAWS && holding.usable(power))
                .flatMap(notice -> notice.byelaws().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Limb(Reach.BYELAWS, List.of(new English(names))));
    }

    private static Limb limb(Holding holding, Power power) {
        return new Limb(
                holding.usable(power) ? Reach.LIMB : Reach.LIMB_NOT_USABLE,
                List.of(Argument.NamedPower.of(power), new Argument.Day(holding.on())));
    }
}
