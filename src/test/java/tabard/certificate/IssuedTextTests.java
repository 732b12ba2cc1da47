package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;
import static tabard.certificate.Wardens.AVON;
import static tabard.certificate.Wardens.A_YEAR;
import static tabard.certificate.Wardens.DORSET;
import static tabard.certificate.Wardens.TRAFFIC;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.TestCases;
import tabard.TestClock;
import tabard.accreditation.Accreditation;
import tabard.kernel.Period;
import tabard.party.Language;

/** What a certificate says of a case that went the whole way, on a real database and without the engine. */
@CertificateModuleTest
class IssuedTextTests {

    @Autowired
    TestCases cases;

    @Autowired
    Wardens wardens;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void saysWhatWasGrantedAndNoMore() throws Exception {
        var accreditation = wardens.trafficWarden();

        var text = text(accreditation);

        assertThat(text.lines().filter(line -> line.matches("\\d+\\. .*")))
                .containsExactly("1. Require name and address (road traffic)", "2. Control traffic");
        assertThat(text)
                .startsWith("Avon and Somerset Constabulary\nCertificate of accreditation\n")
                .contains("Community Safety Accreditation Scheme\nPolice Reform Act 2002, section 41\n")
                .contains("Accreditation number\n" + accreditation.number() + "\n")
                .contains("Holder\nSiân O'Brien-Łuczak\nRole Street warden\nEmployer @Home Wardens CIC\n")
                .contains("First day 21 November 2026\nLast day 20 November 2027.")
                .contains("Granted by Chief Constable, Avon and Somerset Constabulary\n")
                .contains("Decided by Chief officer, Avon and Somerset Constabulary\n")
                .contains("Issued 21 November 2026. This is issue 1.\n")
                .contains("Paragraph 8B\nWhere In the police area of Avon and Somerset Constabulary\n")
                .contains("Uniform Blue jacket marked WARDEN, reference HW-1\n")
                .contains(
                        "Badge The badge specified by the Secretary of State, in the place or manner\nspecified (section 42(2)).")
                .contains(
                        "By law • Not for escorting an abnormal load: that needs ‘Escort an abnormal load’\n(para 8B(2)).")
                .contains("http://localhost:8080/check/" + accreditation.number())
                .contains("About the holder @Home Wardens CIC: Write to complaints@wardens.example\n")
                .contains(
                        "About the accreditation Avon and Somerset Constabulary, by its police complaints procedure\n");
    }

    @Test
    void saysNothingElseOfThePerson() throws Exception {
        assertThat(text(wardens.trafficWarden())).doesNotContain("1990", "April", "a@wardens.example", "NPPV", "V/1");
    }

    @Test
    void namesTheOffencesToWhichAPowerIsConfined() throws Exception {
        var powers = power("pnd-disorder", "pnd-throwing-fireworks");

        assertThat(text(wardens.warden(A_YEAR, AVON, powers)))
                .contains("Offences • Throwing fireworks in a thoroughfare (Explosives Act 1875 s.80)\n");
    }

    @Test
    void saysWhereOnePowerEndsBeforeTheOthers() throws Exception {
        var ends = power("tobacco-young-person");
        var stays = power("alcohol-under-18");

        assertThat(text(wardens.warden(A_YEAR, DORSET, ends, stays)))
                .containsOnlyOnce("Last day 31 December 2026. This power ends at the end of that day.")
                .contains("Last day 20 November 2027. The powers end at the end of that day.");
    }

    @Test
    void isInTheLanguageOfItsHolder() throws Exception {
        var employer = wardens.employer(new Period(TODAY, null), AVON, TRAFFIC);

        assertThat(text(wardens.warden(employer, Language.CY, A_YEAR, AVON, TRAFFIC)))
                .contains("Tystysgrif achredu\nCynllun Achredu Diogelwch Cymunedol\n")
                .contains("Diwrnod cyntaf 21 Tachwedd 2026\n")
                .contains("Ble Yn ardal heddlu Avon and Somerset Constabulary\n");
    }

    @Test
    void saysWhatFollowsWhereNoUniformIsDescribed() throws Exception {
        var employer = cases.parties().organisation("Bare Ltd", null);
        wardens.arrange(employer, new Period(TODAY, null), AVON, TRAFFIC);

        assertThat(text(wardens.warden(employer, A_YEAR, AVON, TRAFFIC)))
                .contains("Uniform None is described yet. Until one is, the powers may not be used.\n");
    }

    private String text(Accreditation accreditation) throws Exception {
        var file = wardens.certificate(accreditation);
        var paper = Files.write(folder.resolve(file.fileName()), file.bytes());
        return ExternalTool.PDFTOTEXT
                .run("-raw", "-enc", "UTF-8", paper.toString(), "-")
                .replace("\f", "");
    }
}
