package tabard.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Scope;
import tabard.powers.Country;
import tabard.powers.Dependency;
import tabard.powers.Expression;
import tabard.powers.PlaceScope;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowerStatus;
import tabard.scheme.Forces;
import tabard.scheme.PermissionMatrix;
import tabard.scheme.Policies;

/** The catalogue of powers, as at a day, in a country, by what was known at a moment. For anybody. */
@RestController
class PowersApi {

    private final Query query;
    private final Forces forces;
    private final Policies policies;

    PowersApi(Query query, Forces forces, Policies policies) {
        this.query = query;
        this.forces = forces;
        this.policies = policies;
    }

    /** How the powers stand with one force: for each power's code its state. */
    record MatrixRow(String force, Map<String, PermissionMatrix.State> powers) {

        static MatrixRow of(PermissionMatrix.Row row) {
            var states = new LinkedHashMap<String, PermissionMatrix.State>();
            row.cells().forEach(cell -> states.put(cell.power().code().value(), cell.state()));
            return new MatrixRow(row.force().code().value(), states);
        }
    }

    /** One power as it stands on a day in a country. */
    record PowerAnswer(
            int number,
            String code,
            String name,
            String paragraph,
            String category,
            PowerStatus status,
            @Nullable LocalDate endsOn,
            boolean grantableByDefault,
            String reason,
            List<Map<String, Object>> requires,
            @Nullable String trainingRoute,
            PlaceScope placeScope,
            List<String> sources) {

        static PowerAnswer of(Power power, Country country, LocalDate on) {
            return new PowerAnswer(
                    power.number(),
                    power.code().value(),
                    power.name(),
                    power.words().paragraph(),
                    power.words().category(),
                    power.statusOn(country, on),
                    power.endsOn(country, on).orElse(null),
                    power.grantableByDefault(country, on),
                    power.reasonOn(country, on),
                    power.requires().stream()
                            .map(Dependency::expression)
                            .map(PowerAnswer::plain)
                            .toList(),
                    power.words().trainingRoute(),
                    power.placeScope(),
                    power.words().sources());
        }

        private static Map<String, Object> plain(Expression expression) {
            return switch (expression) {
                case Expression.OnePower(PowerCode power) -> Map.of("power", power.value());
                case Expression.AnyPower(List<PowerCode> anyOf) ->
                    Map.of("anyPower", anyOf.stream().map(PowerCode::value).toList());
                case Expression.Offences(int atLeast) -> Map.of("offencesAtLeast", atLeast);
                case Expression.Byelaws(int atLeast) -> Map.of("byelawsAtLeast", atLeast);
                case Expression.AgreementOnFile(String agreement) -> Map.of("agreement", agreement);
            };
        }
    }

    @GetMapping("/api/v1/powers")
    Page<PowerAnswer> powers(
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(defaultValue = "E") String country,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var where = country(country);
        var day = query.day("on", on);
        return Page.of(
                query.scheme("scheme", scheme, knownAt).powers().all().stream()
                        .map(power -> PowerAnswer.of(power, where, day))
                        .toList(),
                cursor,
                limit);
    }

    /** Which force permits which power; every force, or those of a country. */
    @GetMapping("/api/v1/powers/matrix")
    Page<MatrixRow> matrix(
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var of = query.scheme("scheme", scheme);
        var day = query.day("on", on);
        var where = country == null ? null : country(country);
        var there = forces.all().stream()
                .filter(force -> where == null || force.countries().contains(where))
                .toList();
        var inEffect = Scope.PUBLIC.call(() -> policies.inEffect(of.code(), day, query.now()));
        return Page.of(
                PermissionMatrix.of(of, day, there, inEffect).rows().stream()
                        .map(MatrixRow::of)
                        .toList(),
                cursor,
                limit);
    }

    @GetMapping("/api/v1/powers/{code}")
    PowerAnswer power(
            @PathVariable String code,
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(defaultValue = "E") String country,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String knownAt) {
        return query.scheme("scheme", scheme, knownAt).powers().all().stream()
                .filter(power -> power.code().value().equals(code))
                .findFirst()
                .map(power -> PowerAnswer.of(power, country(country), query.day("on", on)))
                .orElseThrow(() -> new NotThere("There is no power '%s' under %s.".formatted(code, scheme)));
    }

    private static Country country(String text) {
        for (var country : Country.values()) {
            if (country.name().equals(text)) {
                return country;
            }
        }
        throw new InvalidRequest("country", "'%s' is neither E (England) nor W (Wales).".formatted(text));
    }
}
