package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.certificate.CertificateFixtures.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateContentTests {

    static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    @Test
    void endsOnTheDayBeforeThePowersAreOver() {
        assertThat(with(1, FROM.plusDays(1)).lastDay()).isEqualTo(FROM);
        assertThat(content().lastDay()).isEqualTo(LocalDate.of(2029, 5, 31));
    }

    @Test
    void isRefusedWhereItEndsBeforeItsFirstDayIsOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(1, FROM))
                .withMessage("A certificate ends after it begins: from 2026-06-01 to 2026-06-01.");
    }

    @Test
    void isNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(0, FROM.plusDays(1)))
                .withMessage("The first certificate is issue 1, not 0.");
    }

    @Test
    void isRefusedWithoutAPower() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content("Ann Example", List.of(), CertificateLanguage.EN))
                .withMessage("A certificate names at least one power.");
    }

    @Test
    void leadsToTheCheckUnderTheAddressOfTheService() {
        assertThat(at("https://check.example").checkAddress()).isEqualTo("https://check.example/check/7K3M-9Q2P-XW43");
        assertThat(at("https://check.example/").checkAddress()).isEqualTo("https://check.example/check/7K3M-9Q2P-XW43");
        assertThat(at("http://localhost:8080/a/").checkAddress())
                .isEqualTo("http://localhost:8080/a/check/7K3M-9Q2P-XW43");
    }

    @Test
    void isRefusedWhereItsAddressWouldMeanNothingOnPaper() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("/tabard"))
                .withMessage("The check address must be absolute: '/tabard'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("tabard:here"))
                .withMessage("The check address must be absolute: 'tabard:here'.");
    }

    private static CertificateContent at(String base) {
        return with(1, FROM.plusDays(1), base);
    }

    private static CertificateContent with(int issue, LocalDate to) {
        return with(issue, to, "https://tabard.example");
    }

    private static CertificateContent with(int issue, LocalDate to, String base) {
        var c = content();
        return new CertificateContent(
                c.number(),
                issue,
                c.issuedOn(),
                c.scheme(),
                c.issuer(),
                c.holder(),
                FROM,
                to,
                c.powers(),
                c.worn(),
                c.complaints(),
                URI.create(base),
                c.language());
    }
}
