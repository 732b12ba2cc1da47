package tabard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.Country;
import tabard.powers.ForcePolicy;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.PermissionMatrix;
import tabard.scheme.PolicyFromPublishedGrants;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** Writes {@code docs/powers-matrix.md} from the catalogues. */
final class PowersMatrix {

    private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 1, 1);

    private static final Collector<CharSequence, ?, String> BAR = Collectors.joining(" | ");

    private final List<String> lines = new ArrayList<>();

    static String write() {
        var matrix = new PowersMatrix();
        matrix.say("# The powers, by country and by day", "");
        matrix.say("Generated from the scheme packs. To refresh it, run `mvn test -Dtest=DocsTests` and then");
        matrix.say("`cp target/docs/powers-matrix.md docs/powers-matrix.md`.", "");
        var schemes = Schemes.load();
        schemes.all().forEach(matrix::scheme);
        matrix.policies();
        var forces = Forces.load(schemes).all();
        schemes.all().stream()
                .filter(scheme -> forces.stream()
                                .filter(force -> force.scheme().equals(scheme.code()))
                                .count()
                        > 1)
                .forEach(scheme -> matrix.permissions(scheme, forces));
        return String.join("\n", matrix.lines) + "\n";
    }

    private void scheme(Scheme scheme) {
        var catalogue = scheme.powers();
        say("## %s".formatted(scheme.name("en")), "", "%s. As at %s.".formatted(scheme.law(), catalogue.asOf()), "");
        for (var country : Country.values()) {
            say(scheme.countSentence("en", country, catalogue.asOf()));
        }
        say("", "| # | Code | Power | Paragraph | England | Wales | Ends | Default E | Default W | Needs |");
        say("|--:|---|---|---|---|---|---|:-:|:-:|---|");
        catalogue.all().forEach(power -> say(row(catalogue, power)));
        say("", "### Days on which something changed or will change", "", "| Day | Power | Country | From | To |");
        say("|---|---|---|---|---|");
        changes(catalogue).forEach(this::say);
        say("", "### Offences of the penalty notice for disorder", "");
        say("| Code | Offence | Statute | Stands | From (E / W) | Offered |", "|---|---|---|---|---|:-:|");
        catalogue.penaltyNoticeTable().forEach(offence -> say(row(offence)));
        say("");
    }

    private static String row(PowersCatalogue catalogue, Power power) {
        var day = catalogue.asOf();
        return "| %d | `%s` | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        power.number(),
                        power.code(),
                        power.name(),
                        power.words().paragraph(),
                        power.statusOn(Country.E, day),
                        power.statusOn(Country.W, day),
                        byCountry(country -> power.endsOn(country, day)
                                .map(LocalDate::toString)
                                .orElse("-")),
                        yes(power.grantableByDefault(Country.E, day)),
                        yes(power.grantableByDefault(Country.W, day)),
                        power.requiredPowers().stream()
                                .map(any -> any.stream().map("`%s`"::formatted).collect(Collectors.joining(" or ")))
                                .collect(Collectors.joining(", ")));
    }

    private static List<String> changes(PowersCatalogue catalogue) {
        return FIRST.datesUntil(LAST)
                .flatMap(day -> catalogue.all().stream()
                        .flatMap(power -> Stream.of(Country.values())
                                .filter(country ->
                                        power.statusOn(country, day) != power.statusOn(country, day.minusDays(1)))
                                .map(country -> "| %s | `%s` | %s | %s | %s |"
                                        .formatted(
                                                day,
                                                power.code(),
                                                country.title(),
                                                power.statusOn(country, day.minusDays(1)),
                                                power.statusOn(country, day)))))
                .toList();
    }

    private static String row(Offence offence) {
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        offence.code(),
                        offence.name(),
                        offence.statute(),
                        offence.standing(),
                        byCountry(country -> offence.availableFrom(country)
                                .map(LocalDate::toString)
                                .orElse("-")),
                        yes(offence.offeredByDefault()));
    }

    private void policies() {
        say("## What the demonstration's policies permit", "");
        say("Made from what forces have published. Not permitted are powers that the law has since ended.", "");
        say("| Force | Permitted | Published once, not permitted now |", "|---|---|---|");
        PolicyFromPublishedGrants.load()
                .all()
                .forEach(policy -> say("| %s | %s | %s |"
                        .formatted(
                                policy.force(),
                                listed(policy, PolicyPower::permitted),
                                listed(policy, Predicate.not(PolicyPower::permitted)))));
    }

    private void permissions(Scheme scheme, List<Force> forces) {
        var powers = scheme.powers().all();
        var matrix = PermissionMatrix.of(
                scheme,
                scheme.powers().asOf(),
                forces,
                PolicyFromPublishedGrants.load().all());
        say("", "### %s: %d powers, %d forces".formatted(scheme.shortName(), powers.size(), forces.size()), "");
        say("The powers by their numbers above, as at %s. **yes** permitted; **part** permitted with limits; **no** not"
                .formatted(matrix.day()));
        say(
                "permitted; **none** no policy published; **law** not available in law; **-** the force runs another scheme.");
        say(
                "",
                "| Force | %s |"
                        .formatted(powers.stream()
                                .map(Power::number)
                                .map(String::valueOf)
                                .collect(BAR)));
        say("|---|%s".formatted(":-:|".repeat(powers.size())));
        matrix.rows()
                .forEach(row -> say("| %s | %s |"
                        .formatted(
                                row.force().code(),
                                row.cells().stream()
                                        .map(cell -> mark(cell.state()))
                                        .collect(BAR))));
        say("| **Forces that permit it** | %s |"
                .formatted(powers.stream()
                        .map(matrix::permitting)
                        .map(String::valueOf)
                        .collect(BAR)));
    }

    private static String mark(PermissionMatrix.State state) {
        return switch (state) {
            case PERMITTED -> "yes";
            case LIMITED -> "part";
            case NOT_PERMITTED -> "no";
            case NO_POLICY -> "none";
            case NOT_IN_LAW -> "law";
            case OTHER_SCHEME -> "-";
        };
    }

    private static String listed(ForcePolicy policy, Predicate<PolicyPower> which) {
        return policy.powers().stream()
                .filter(which)
                .map(row -> "`%s`".formatted(row.power()))
                .collect(Collectors.joining(", "));
    }

    private static String byCountry(Function<Country, String> text) {
        var england = text.apply(Country.E);
        var wales = text.apply(Country.W);
        return england.equals(wales) ? england : "%s / %s".formatted(england, wales);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private void say(String... some) {
        lines.addAll(List.of(some));
    }
}
