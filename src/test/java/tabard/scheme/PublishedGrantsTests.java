package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.kernel.ForceCode;
import tabard.powers.Advice;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.Finding;
import tabard.powers.Limit;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.OffenceSource;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.PowersRules;
import tabard.scheme.PublishedGrant.Effect;

/** Real grants, and what became of them: the notes in the file on today's law against what the rules say. */
class PublishedGrantsTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final PublishedGrants GRANTS = PublishedGrants.load(SCHEMES, FORCES);
    static final PolicyFromPublishedGrants POLICIES = PolicyFromPublishedGrants.load();

    static Stream<PublishedGrant> grants() {
        return GRANTS.all().stream().filter(grant -> !grant.powers().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("grants")
    void theRulesSayOfEachGrantWhatTheFileSays(PublishedGrant grant) {
        var said = grant.effects().stream()
                .filter(effect -> effect.power().isPresent())
                .filter(effect -> effect.kind() != Effect.Kind.CHECK && effect.kind() != Effect.Kind.PLACE_LIMITED)
                .map(effect -> effect.power().orElseThrow() + " " + effect.kind())
                .collect(Collectors.toSet());

        assertThat(decide(grant).flatMap(PublishedGrantsTests::effects))
                .containsAll(said)
                .allMatch(effect -> said.contains(effect) || partnerMayBeUnpublished(grant, effect));
    }

    @Test
    void areThirtyThreeOfEighteenForces() {
        assertThat(GRANTS.all()).hasSize(33);
        assertThat(GRANTS.all().stream().filter(PublishedGrant::group)).hasSize(8);
        assertThat(GRANTS.forces()).hasSize(18);
        assertThat(GRANTS.of(new ForceCode("dorset")))
                .extracting(PublishedGrant::id)
                .containsExactly("dorset-weymouth", "dorset-bournemouth");
        assertThat(GRANTS.scheme().code()).isEqualTo(SchemeFixtures.CSAS);
    }

    private static boolean partnerMayBeUnpublished(PublishedGrant grant, String effect) {
        return !grant.unmapped().isEmpty() && effect.endsWith("WARNED");
    }

    private static Stream<String> effects(Finding finding) {
        var refusals = finding.rules().stream().flatMap(rule -> switch (rule) {
            case IN_FORCE, OPERATIVE, LEGAL_REVIEW -> Stream.of("REFUSED_TODAY");
            case REQUIRES_POWER, OFFENCE_NAMED -> Stream.of("REFUSED_UNLESS_ADDED");
            // It follows from the law, which the notes give as the reason.
            case PERMITTED_BY_FORCE -> Stream.empty();
            default -> Stream.of(rule.code());
        });
        var capped = finding.limitedBy().contains(Limit.POWER) ? Stream.of("END_DATE_CAPPED") : Stream.<String>empty();
        var warned = finding.advice().stream().anyMatch(advice -> advice.rule() == Advice.Kind.PAIRS_WITH)
                ? Stream.of("WARNED")
                : Stream.<String>empty();
        return Stream.of(refusals, capped, warned)
                .flatMap(effect -> effect)
                .map(effect -> finding.power() + " " + effect);
    }

    private static Stream<Finding> decide(PublishedGrant grant) {
        var force = FORCES.get(grant.force());
        var catalogue = GRANTS.scheme().powers();
        var asked = grant.powers().stream()
                .map(power -> new AskedPower(power, ownOffences(power), List.of()))
                .toList();
        return new PowersRules(catalogue)
                        .decide(new PowersQuestion(
                                catalogue.scheme(),
                                force.asked(),
                                TODAY,
                                asked,
                                POLICIES.of(force.code()).orElseThrow(),
                                facts(force, grant)))
                        .findings()
                        .stream();
    }

    private static List<OffenceCode> ownOffences(PowerCode power) {
        var found = GRANTS.scheme().powers().get(power);
        return found.offenceSource() == OffenceSource.OWN_LIST
                ? found.ownOffences().stream().map(Offence::code).toList()
                : List.of();
    }

    private static Facts facts(Force force, PublishedGrant grant) {
        return new Facts(
                true,
                Set.of(),
                new Facts.Envelope(LocalDate.of(2026, 1, 1), null, new HashSet<>(grant.powers())),
                Set.of(),
                List.of(new Facts.Clearance(
                        force.code().value(), "NPPV3", LocalDate.of(2026, 1, 1), null, ClearanceStatus.CLEARED)),
                Stream.of("csas-core", "csas-traffic-management")
                        .map(course -> new Facts.Pass(course, TODAY, null))
                        .toList());
    }
}
