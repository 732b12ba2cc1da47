package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.scheme.Policies;
import tabard.scheme.PolicyProofs;

/** The matrix of powers and forces as a page, a file and JSON, and the proof of a policy; nobody need sign in. */
@SpringBootTest(properties = {"tabard.demo=true", "tabard.database.directory=target/databases/${random.uuid}"})
@AutoConfigureMockMvc
class MatrixPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Policies policies;

    @Autowired
    PolicyProofs proofs;

    @Autowired
    Clock clock;

    @Test
    void eachMarkOfTheMatrixLeadsToItsForce() {
        var page = text("/powers/matrix?on=2026-11-21");

        assertThat(page.split("href=\"/forces/avon-and-somerset\\?on=2026-11-21\"|href=\"/forces/avon-and-somerset\""))
                .hasSize(23);
        assertThat(page).contains("Permitted: Avon and Somerset", "Not available in law: Avon and Somerset");
    }

    @Test
    void theFileIsOfTheDayAndTheCountryAskedFor() {
        assertThat(pages.get().uri("/powers/matrix.csv?country=W&on=2027-01-01"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"powers-csas-W-2027-01-01.csv\"");
        assertThat(text("/powers/matrix.csv?country=W&on=2027-01-01"))
                .contains("\"Gwent Police\"")
                .doesNotContain("Avon");
    }

    @Test
    void aDayThatIsNoneAndASchemeThatIsNotThereAreRefused() {
        assertThat(pages.get().uri("/powers/matrix.csv?on=2026-02-30")).hasStatus(400);
        assertThat(pages.get().uri("/powers/matrix?on=2026-02-30")).hasStatus(400);
        assertThat(pages.get().uri("/powers/matrix?scheme=none")).hasStatus(404);
        assertThat(pages.get().uri("/powers/matrix.csv?scheme=none")).hasStatus(404);
        assertThat(pages.get().uri("/forces/no-such-force/proof")).hasStatus(404);
    }

    @Test
    void programsReadTheSame() {
        var json = text("/api/v1/powers/matrix?on=2026-11-21");

        assertThat(json)
                .contains("\"force\":\"avon-and-somerset\"", "\"stop-cycles\":\"PERMITTED\"", "\"british-transport\"");
        assertThat(text("/api/v1/powers/matrix?country=W"))
                .contains("\"gwent\"")
                .doesNotContain("avon-and-somerset");
        assertThat(pages.get().uri("/api/v1/powers/matrix?country=S")).hasStatus(400);
    }

    @Test
    void aForceShowsTheProofOfItsPolicyOnceItIsMade() {
        var first = text("/forces/dorset/proof");
        assertThat(first.contains("This proof is being made")).isNotEqualTo(first.contains("Proved"));
        assertThat(first.contains("http-equiv=\"refresh\"")).isEqualTo(first.contains("This proof is being made"));

        policies.inEffect(
                        new ForceCode("avon-and-somerset"),
                        new SchemeCode("csas"),
                        LocalDate.now(clock),
                        clock.instant())
                .ifPresent(policy -> proofs.of(policy, Duration.ofMinutes(1)));
        assertThat(text("/forces/avon-and-somerset")).contains("/forces/avon-and-somerset/proof");
        assertThat(text("/forces/avon-and-somerset/proof"))
                .contains("Proved: nothing breaks the law", "4,194,304, of 22 powers", "PRA 2002 s.41(7)")
                .doesNotContain("Broken");
        assertThat(text("/forces/dorset/proof?on=2020-01-01"))
                .contains("no published policy")
                .doesNotContain("Proved");
    }

    private String text(String address) {
        try {
            return pages.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
