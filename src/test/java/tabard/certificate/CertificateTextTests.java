package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.certificate.CertificateFixtures.content;
import static tabard.certificate.CertificateFixtures.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a certificate says, read back by a program that is not ours. */
class CertificateTextTests {

    @TempDir
    Path folder;

    @Test
    void saysEverythingInEnglish() throws Exception {
        assertThat(inOrder(content())).isEqualTo("""
                Avon and Somerset Constabulary
                Certificate of accreditation
                Community Safety Accreditation Scheme
                Police Reform Act 2002, section 41
                Accreditation number
                7K3M-9Q2P-XW43
                Scan to check
                Holder
                Bronwen Ŵyn-Llŷr
                Role Traffic marshal
                Employer Harbourside Events Ltd
                First day 1 June 2026
                Last day 31 May 2029. The powers end at the end of that day.
                Granted by Chief Constable, Avon and Somerset Constabulary
                Decided by Assistant Chief Constable (Operations), for the Chief Constable
                Issued 20 May 2026. This is issue 1.
                Powers
                The holder may use these powers and no others. Each is given by its paragraph of the Police Reform Act
                2002, Schedule 5.
                1. Require name and address (road traffic)
                Require the name and address of a driver or pedestrian who fails to follow a traffic direction.
                Paragraph 3A
                Where The police area of Avon and Somerset Constabulary
                2. Control traffic
                Direct traffic and place traffic signs for a purpose other than escorting an abnormal load.
                Paragraph 8B
                Where The police area of Avon and Somerset Constabulary
                Conditions • Only at an event or works of which the force has been told seven days
                before.
                By law • Not for escorting an abnormal load.
                What the holder may not do
                This accreditation gives no power to detain, arrest or search anybody, or to use force.
                The holder is not a police officer and is not employed by the police.
                Accreditation 7K3M-9Q2P-XW43, issue 1 Page 1 of 2
                How the powers must be used
                • The holder must show this certificate to the person they are dealing with, if that person asks (Police
                Reform Act 2002, section 42(1)).
                • The holder may use the powers only while wearing the uniform and the badge described here (Police
                Reform Act 2002, section 42(2)).
                • The holder may use the powers only in the course of their work for Harbourside Events Ltd (Police
                Reform Act 2002, section 41(6)).
                • The accreditation ends at once if the holder leaves that work, or if the arrangements between the
                employer and the police force end (Police Reform Act 2002, section 41(8)).
                Uniform Orange high-visibility coat marked TRAFFIC MARSHAL, reference HE-2
                Badge Accredited person badge, on the outer chest
                Check this certificate
                A certificate can be out of date. To see whether this accreditation is still good, scan the code on the first
                page or go to:
                https://tabard.example/check/7K3M-9Q2P-XW43
                Complaints
                About the holder Harbourside Events Ltd, complaints@harbourside.example
                About the accreditation Avon and Somerset Constabulary, professional standards
                Accreditation 7K3M-9Q2P-XW43, issue 1 Page 2 of 2
                """);
    }

    @Test
    void saysEverythingInWelshAndCitesTheStatuteInEnglish() throws Exception {
        var welsh = content("Siân Ŵyn-Llŷr", content().powers(), CertificateLanguage.CY);

        assertThat(inOrder(welsh)).isEqualTo("""
                Avon and Somerset Constabulary
                Tystysgrif achredu
                Community Safety Accreditation Scheme
                Police Reform Act 2002, section 41
                Rhif achredu
                7K3M-9Q2P-XW43
                Sganiwch i wirio
                Deiliad
                Siân Ŵyn-Llŷr
                Rôl Traffic marshal
                Cyflogwr Harbourside Events Ltd
                Diwrnod cyntaf 1 Mehefin 2026
                Diwrnod olaf 31 Mai 2029. Daw’r pwerau i ben ar ddiwedd y diwrnod hwnnw.
                Rhoddwyd gan Chief Constable, Avon and Somerset Constabulary
                Penderfynwyd gan Assistant Chief Constable (Operations), for the Chief Constable
                Cyhoeddwyd 20 Mai 2026. Dyma rifyn 1.
                Pwerau
                Caiff y deiliad ddefnyddio’r pwerau hyn a dim pwerau eraill. Rhoddir pob un gan ei baragraff o’r
                ddeddfwriaeth hon: Police Reform Act 2002, Schedule 5.
                1. Require name and address (road traffic)
                Require the name and address of a driver or pedestrian who fails to follow a traffic direction.
                Paragraff 3A
                Ble The police area of Avon and Somerset Constabulary
                2. Control traffic
                Direct traffic and place traffic signs for a purpose other than escorting an abnormal load.
                Paragraff 8B
                Ble The police area of Avon and Somerset Constabulary
                Amodau • Only at an event or works of which the force has been told seven days
                before.
                Yn ôl y gyfraith • Not for escorting an abnormal load.
                Yr hyn na chaiff y deiliad ei wneud
                Nid yw’r achrediad hwn yn rhoi unrhyw bŵer i gadw neb yn gaeth, i arestio neb, i chwilio neb nac i
                ddefnyddio grym.
                Nid yw’r deiliad yn swyddog heddlu ac nid yw’n gweithio i’r heddlu.
                Achrediad 7K3M-9Q2P-XW43, rhifyn 1 Tudalen 1 o 2
                Sut mae’n rhaid defnyddio’r pwerau
                • Rhaid i’r deiliad ddangos y dystysgrif hon i’r person y mae’n delio ag ef, os bydd y person hwnnw’n
                gofyn am ei gweld (Police Reform Act 2002, section 42(1)).
                • Dim ond wrth wisgo’r iwnifform a’r bathodyn a ddisgrifir yma y caiff y deiliad ddefnyddio’r pwerau
                (Police Reform Act 2002, section 42(2)).
                • Dim ond yng nghwrs ei waith i’r cyflogwr, Harbourside Events Ltd, y caiff y deiliad ddefnyddio’r pwerau
                (Police Reform Act 2002, section 41(6)).
                • Daw’r achrediad i ben ar unwaith os bydd y deiliad yn gadael y gwaith hwnnw, neu os daw’r trefniadau
                rhwng y cyflogwr a’r heddlu i ben (Police Reform Act 2002, section 41(8)).
                Iwnifform Orange high-visibility coat marked TRAFFIC MARSHAL, reference HE-2
                Bathodyn Accredited person badge, on the outer chest
                Gwirio’r dystysgrif hon
                Gall tystysgrif fod wedi dyddio. I weld a yw’r achrediad hwn yn dal mewn grym, sganiwch y cod ar y
                dudalen gyntaf neu ewch i:
                https://tabard.example/check/7K3M-9Q2P-XW43
                Cwynion
                Am y deiliad Harbourside Events Ltd, complaints@harbourside.example
                Am yr achrediad Avon and Somerset Constabulary, professional standards
                Achrediad 7K3M-9Q2P-XW43, rhifyn 1 Tudalen 2 o 2
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seán O'Brien",
                "D’Arcy Ní Dhomhnaill",
                "Ŵŷŵ Ẁẃ Ỳÿ Ïô",
                "Zażółć Gęślą-Jaźń",
                "Đặng Thị Ánh",
                "Юлія Ковальчук",
                "Ελένη Παππά",
                "محمد بن عبد الله",
                "דוד לוי",
                "王小明"
            })
    void losesNoLetterOfAName(String name) throws Exception {
        assertThat(asLaidOut(content(name, content().powers(), CertificateLanguage.EN)))
                .contains(name);
    }

    @Test
    void writesALetterAndItsMarkAsOneLetter() throws Exception {
        var apart = Normalizer.normalize("Llŷr Ŵyn", Normalizer.Form.NFD);

        assertThat(asLaidOut(content(apart, content().powers(), CertificateLanguage.EN)))
                .contains("Llŷr Ŵyn");
    }

    @Test
    void breaksANameThatIsTooLongForALineAndCutsNothing() throws Exception {
        var name = "Wolfeschlegelsteinhausenbergerdorff".repeat(9);

        assertThat(inOrder(content(name, content().powers(), CertificateLanguage.EN))
                        .replace("\n", ""))
                .contains(name);
    }

    @Test
    void runsOnToAsManyPagesAsItsPowersNeedAndNumbersEach() throws Exception {
        var text = read("-raw", CertificateFixtures.longest());

        var pages = List.of(text.split("\f"));
        assertThat(pages).hasSizeGreaterThan(3);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains("Accreditation " + CertificateFixtures.NUMBER + ", issue 1")
                    .contains("Page %d of %d".formatted(page, pages.size()));
        }
        assertThat(text)
                .contains(IntStream.rangeClosed(1, 22)
                        .mapToObj(n -> n + ". Power number " + n + "\n")
                        .toList())
                .contains(IntStream.rangeClosed(1, 22)
                        .mapToObj(n -> "Second condition of " + n + "\n")
                        .toList())
                .contains(IntStream.rangeClosed(1, 27)
                        .mapToObj(n ->
                                "Offence number %1$d (Criminal Justice and Police Act 2001, row %1$d)".formatted(n))
                        .toList());
    }

    /** The text in reading order, without the form feeds that stand between pages. */
    private String inOrder(CertificateContent content) throws Exception {
        return read("-raw", content).replace("\f", "");
    }

    /** The text as it stands on the page. Poppler gives Arabic letters in their joined forms and marks directions. */
    private String asLaidOut(CertificateContent content) throws Exception {
        return Normalizer.normalize(read("-layout", content), Normalizer.Form.NFKC)
                .replaceAll("[\\u202A-\\u202E]", "");
    }

    private String read(String order, CertificateContent content) throws Exception {
        var file = Files.write(folder.resolve("certificate.pdf"), pdf(content));
        return ExternalTool.PDFTOTEXT.run(order, "-enc", "UTF-8", file.toString(), "-");
    }
}
