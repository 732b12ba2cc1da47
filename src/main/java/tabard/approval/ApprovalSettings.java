package tabard.approval;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tabard.kernel.ForceCode;

/**
 * What is asked of an organisation on its route, what a force adds, and when an arrangement is reviewed.
 *
 * @param agreements what must be signed before an arrangement is made
 * @param firstReview how long after its first day an arrangement is reviewed first
 * @param laterReview how long after each review the next is due
 * @param forces what single forces do otherwise, by their codes
 */
@ConfigurationProperties("tabard.approval")
public record ApprovalSettings(
        Map<ApprovalRoute, Asked> routes,
        List<AgreementKind> agreements,
        Period firstReview,
        Period laterReview,
        @DefaultValue Map<String, OfForce> forces) {

    /** What one route asks for. */
    public record Asked(List<EvidenceItem> evidence, List<FitnessCheck> checks) {

        public Asked {
            evidence = List.copyOf(evidence);
            checks = List.copyOf(checks);
        }
    }

    /**
     * What one force does otherwise.
     *
     * @param evidence what it asks for besides
     * @param firstReview null where it keeps to the usual
     * @param laterReview null where it keeps to the usual
     */
    public record OfForce(
            @DefaultValue List<EvidenceItem> evidence,
            @Nullable Period firstReview,
            @Nullable Period laterReview) {

        static final OfForce USUAL = new OfForce(List.of(), null, null);

        public OfForce {
            evidence = List.copyOf(evidence);
        }
    }

    public ApprovalSettings {
        routes = Map.copyOf(routes);
        agreements = List.copyOf(agreements);
        forces = Map.copyOf(forces);
    }

    /** The evidence that a force asks of an organisation on a route, in the order in which it is asked for. */
    public List<EvidenceItem> evidence(ApprovalRoute route, ForceCode force) {
        return Stream.concat(on(route).evidence().stream(), of(force).evidence().stream())
                .distinct()
                .toList();
    }

    /** The findings that are made of an organisation on a route. */
    public List<FitnessCheck> checks(ApprovalRoute route) {
        return on(route).checks();
    }

    /** How long after its first day a force first reviews an arrangement. */
    public Period firstReview(ForceCode force) {
        var own = of(force).firstReview();
        return own == null ? firstReview : own;
    }

    /** How long after one review a force makes the next. */
    public Period laterReview(ForceCode force) {
        var own = of(force).laterReview();
        return own == null ? laterReview : own;
    }

    private Asked on(ApprovalRoute route) {
        var asked = routes.get(route);
        if (asked == null) {
            throw new IllegalStateException("Nothing is set for the route %s.".formatted(route));
        }
        return asked;
    }

    private OfForce of(ForceCode force) {
        return forces.getOrDefault(force.value(), OfForce.USUAL);
    }
}
