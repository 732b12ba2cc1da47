package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Byelaw;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.PolicyArea;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.ReviewIntervals;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;
import tools.jackson.databind.json.JsonMapper;

/** A policy as it is kept and published: whole, and readable as older releases wrote it. */
class PolicyJsonTests {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    final JsonMapper json = mapper();

    static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new JsonConfiguration().strictJson().customize(builder);
        return builder.build();
    }

    @Test
    void comesBackAsItWasWritten() {
        var outline = new PolicyArea.Polygon(
                "Polygon",
                List.of(List.of(at("-2.60", "51.40"), at("-2.5", "51.4"), at("-2.5", "51.5"), at("-2.60", "51.40"))));
        var policy = policy(
                List.of(new Recognition(
                        "dorset",
                        VettingLevel.NPPV2_FULL,
                        null,
                        Recognition.Outcome.TOP_UP,
                        "TRAFFIC",
                        "Head of vetting",
                        DAY,
                        "Same checks.",
                        DAY.plusYears(1))),
                List.of(new Fee(
                        Fee.Event.APPLICATION,
                        Fee.Route.PRIVATE,
                        new BigDecimal("300.00"),
                        new BigDecimal("20"),
                        DAY,
                        null)),
                List.of(new Byelaw(
                        "seafront", "Dorset Council", "Seafront Byelaws 2009", "https://example.org/list", DAY)),
                List.of(new PolicyArea("town", "The town centre", outline), new PolicyArea("pier", "The pier", null)));

        assertThat(json.readValue(json.writeValueAsString(policy), ForcePolicy.class))
                .isEqualTo(policy);
    }

    @Test
    void intervalsBetweenReviewsAreKeptWhereTheyAreStated() {
        var policy = policy(List.of(), List.of(), List.of(), List.of());
        var stated = json.writeValueAsString(policy)
                .replaceFirst("}$", ",\"reviews\":{\"first\":\"P1Y\",\"later\":\"P3Y\"}}");

        var read = json.readValue(stated, ForcePolicy.class);

        assertThat(policy.reviews()).isNull();
        assertThat(read.reviews()).isEqualTo(new ReviewIntervals(Period.ofYears(1), Period.ofYears(3)));
        assertThat(json.writeValueAsString(read)).isEqualTo(stated);
    }

    @Test
    void aPolicyOfAnEarlierReleaseIsReadable() {
        var stored = """
                {"force":"dorset","scheme":"csas","version":1,"validFrom":"2026-01-01","validTo":null,"term":"P3Y",\
                "order":"VETTING_FIRST","powers":[{"power":"begging","permitted":false,"reason":"Dead.","offences":[],\
                "byelaws":[],"conditions":[],"areas":[],"agreement":null,"vettingLevel":null,"training":[]}],\
                "levels":[],"recognition":[{"authority":"dorset","level":"NPPV1","maxAge":null,"outcome":"ACCEPT"}],\
                "fees":[]}""";

        var read = json.readValue(stored, ForcePolicy.class);

        assertThat(read.byelaws()).isEmpty();
        assertThat(read.areas()).isEmpty();
        assertThat(read.recognition())
                .containsExactly(new Recognition("dorset", VettingLevel.NPPV1, null, Recognition.Outcome.ACCEPT));
        assertThat(json.writeValueAsString(read)).isEqualTo(stored);
    }

    private static List<BigDecimal> at(String longitude, String latitude) {
        return List.of(new BigDecimal(longitude), new BigDecimal(latitude));
    }

    private static ForcePolicy policy(
            List<Recognition> recognition, List<Fee> fees, List<Byelaw> byelaws, List<PolicyArea> areas) {
        return new ForcePolicy(
                new ForceCode("dorset"),
                new SchemeCode("csas"),
                1,
                DAY,
                null,
                Period.ofYears(3),
                StepOrder.PARALLEL,
                List.of(PolicyPower.notPermitted(new PowerCode("begging"), "Dead.")),
                List.of(),
                recognition,
                fees,
                byelaws,
                areas,
                null);
    }
}
