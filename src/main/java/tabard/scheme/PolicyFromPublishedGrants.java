package tabard.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;

/**
 * Makes the demonstration's policy of a force out of the grants that the force has published: every power published for it,
 * those that the law has since ended marked as not permitted, with the reason. It invents no permission: a power published
 * without the one that it requires is marked as not permitted too, for no policy can permit it alone.
 *
 * <p>Vetting levels, courses, term and order are assumptions of the demonstration ({@code schemes/demo-policies.yaml}).
 * Nobody's vetting is recognised and no local label counts, for no force has published that they do.
 */
@Component
public class PolicyFromPublishedGrants {

    private final PublishedGrants grants;
    private final Forces forces;
    private final PowersCatalogue catalogue;
    private final DemoTerms terms;

    PolicyFromPublishedGrants(PublishedGrants grants, Forces forces, Courses courses) {
        this.grants = grants;
        this.forces = forces;
        this.catalogue = grants.scheme().powers();
        this.terms = DemoTerms.read(PackFile.at("schemes/demo-policies.yaml"), grants.scheme(), forces, courses);
    }

    /** Reads all it needs from the class path, for use without Spring. */
    public static PolicyFromPublishedGrants load() {
        var schemes = Schemes.load();
        var forces = Forces.load(schemes);
        return new PolicyFromPublishedGrants(PublishedGrants.load(schemes, forces), forces, Courses.load(schemes));
    }

    /** The policies of all forces that have published grants. */
    public List<ForcePolicy> all() {
        return grants.forces().stream().flatMap(force -> of(force).stream()).toList();
    }

    /** The policy of a force, if it has published grants. */
    public Optional<ForcePolicy> of(ForceCode force) {
        return grants.of(force).isEmpty() ? Optional.empty() : Optional.of(policy(forces.get(force)));
    }

    private ForcePolicy policy(Force force) {
        var published = grants.of(force.code());
        var rows = catalogue.all().stream()
                .filter(power ->
                        published.stream().anyMatch(grant -> grant.powers().contains(power.code())))
                .map(power -> row(force, power, published))
                .toList();
        return new ForcePolicy(
                force.code(),
                grants.scheme().code(),
                terms.version(),
                terms.validFrom(),
                null,
                terms.term(),
                terms.orderOf(force.code()),
                rows,
                List.of(),
                List.of(),
                List.of());
    }

    private PolicyPower row(Force force, Power power, List<PublishedGrant> published) {
        var day = catalogue.asOf();
        return force.countries().stream()
                .filter(country -> !power.statusOn(country, day).usable())
                .findFirst()
                .map(country -> PolicyPower.notPermitted(power.code(), power.reasonOn(country, day)))
                .orElseGet(() -> alone(power, published).orElseGet(() -> permitted(power, published)));
    }

    private Optional<PolicyPower> alone(Power power, List<PublishedGrant> published) {
        return power.requires().stream()
                .filter(dependency -> !dependency.expression().powers().isEmpty())
                .filter(dependency -> published.stream()
                        .flatMap(grant -> grant.powers().stream())
                        .noneMatch(dependency.expression().powers()::contains))
                .findFirst()
                .map(dependency -> PolicyPower.notPermitted(
                        power.code(),
                        "Published as granted to: %s. Published without '%s', without which it cannot be granted (%s)."
                                .formatted(
                                        holders(power, published),
                                        catalogue
                                                .get(dependency.expression().powers().getFirst())
                                                .name(),
                                        dependency.basis())));
    }

    private PolicyPower permitted(Power power, List<PublishedGrant> published) {
        var route = terms.routeOf(power);
        return new PolicyPower(
                power.code(),
                true,
                why(power, published),
                power.offencesNeeded() > 0 ? offered(power) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                route.map(DemoTerms.Route::vettingLevel).orElse(null),
                route.map(DemoTerms.Route::course).stream()
                        .map(course -> new PolicyPower.Course(course.code(), course.renewal()))
                        .toList());
    }

    private List<OffenceCode> offered(Power power) {
        return catalogue.offencesOf(power).stream()
                .filter(Offence::offeredByDefault)
                .map(Offence::code)
                .toList();
    }

    private static String why(Power power, List<PublishedGrant> published) {
        var given = published.stream()
                .filter(grant -> grant.powers().contains(power.code()))
                .toList();
        var codes = given.stream().anyMatch(grant -> !grant.penaltyNoticeCodes().isEmpty());
        return "Published as granted to: %s.%s Vetting level and course are assumptions of the demonstration."
                .formatted(
                        holders(power, published),
                        codes && power.offencesNeeded() > 0
                                ? " The force's own offence codes are not mapped to offences, on purpose:"
                                        + " the offences offered by default are listed instead."
                                : "");
    }

    private static String holders(Power power, List<PublishedGrant> published) {
        return published.stream()
                .filter(grant -> grant.powers().contains(power.code()))
                .map(PublishedGrant::organisation)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
