package tabard.scheme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tabard.kernel.ForceCode;
import tabard.powers.Power;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;

/**
 * What the demonstration assumes of a policy where no force has published it.
 *
 * @param orders forces whose order of steps is not {@code order}
 * @param routes the terms for powers of a training route
 */
record DemoTerms(
        int version,
        LocalDate validFrom,
        Period term,
        StepOrder order,
        Map<ForceCode, StepOrder> orders,
        Map<String, Route> routes) {

    /** The vetting and the course for powers of one training route. */
    record Route(VettingLevel vettingLevel, Course course) {}

    static DemoTerms read(PackFile file, Scheme scheme, Forces forces, Courses courses) {
        return file.read(entry -> {
            if (!entry.text("scheme").equals(scheme.runBy())) {
                throw entry.fault("scheme", "the published grants are of %s".formatted(scheme.runBy()));
            }
            return new DemoTerms(
                    entry.number("version"),
                    entry.day("valid_from"),
                    Period.parse(entry.text("term")),
                    entry.word("order", StepOrder.class),
                    entry.map("orders", orders -> orders(orders, forces)),
                    entry.map(
                            "routes", routes -> each(routes, key -> routes.map(key, route -> route(route, courses)))));
        });
    }

    StepOrder orderOf(ForceCode force) {
        return orders.getOrDefault(force, order);
    }

    Optional<Route> routeOf(Power power) {
        return power.trainingRoute().map(routes::get);
    }

    private static Map<ForceCode, StepOrder> orders(PackEntry entry, Forces forces) {
        return entry.keys().stream()
                .collect(Collectors.toMap(
                        key -> forces.get(new ForceCode(key)).code(), key -> entry.word(key, StepOrder.class)));
    }

    private static Route route(PackEntry entry, Courses courses) {
        var code = entry.text("course");
        var course = courses.find(code).orElseThrow(() -> entry.fault("course", "'%s' is not known".formatted(code)));
        return new Route(entry.word("vetting_level", VettingLevel.class), course);
    }

    private static <T> Map<String, T> each(PackEntry entry, Function<String, T> reader) {
        return List.copyOf(entry.keys()).stream().collect(Collectors.toMap(Function.identity(), reader));
    }
}
