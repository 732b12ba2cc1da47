package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.certificate.CertificateFixtures.content;
import static tabard.certificate.CertificateFixtures.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What kind of file a certificate is. */
class CertificatePdfTests {

    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void isTheSameBytesForTheSameContent() {
        assertThat(pdf(content())).isEqualTo(pdf(content()));
    }

    @Test
    void isTheSameBytesWhenManyAreWrittenAtOnce() throws Exception {
        var alone = pdf(content());
        Callable<byte[]> write = () -> pdf(content());

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var written :
                    threads.invokeAll(Stream.generate(() -> write).limit(40).toList())) {
                assertThat(written.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void differsWhereOneLetterDiffers() {
        var powers = content().powers();

        assertThat(pdf(content("Ann Example", powers, CertificateLanguage.EN)))
                .isNotEqualTo(pdf(content("Anne Example", powers, CertificateLanguage.EN)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFA_2_B", "PDFUA_1"})
    void keepsTheStandards(PDFAFlavour standard) throws Exception {
        var powers = content().powers();

        assertThat(failures(content(), standard)).isEmpty();
        assertThat(failures(CertificateFixtures.longest(), standard)).isEmpty();
        assertThat(failures(content("Siân Ŵyn", powers, CertificateLanguage.CY), standard))
                .isEmpty();
        assertThat(failures(content("محمد بن عبد الله O’Brien 王小明", powers, CertificateLanguage.EN), standard))
                .isEmpty();
    }

    private static List<String> failures(CertificateContent content, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf(content)), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
