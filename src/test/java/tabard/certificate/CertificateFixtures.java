package tabard.certificate;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tabard.certificate.CertificateContent.Complaints;
import tabard.certificate.CertificateContent.Holder;
import tabard.certificate.CertificateContent.Issuer;
import tabard.certificate.CertificateContent.OffenceWords;
import tabard.certificate.CertificateContent.PowerWords;
import tabard.certificate.CertificateContent.SchemeWords;
import tabard.certificate.CertificateContent.Worn;
import tabard.kernel.AccreditationNumber;

final class CertificateFixtures {

    static final AccreditationNumber NUMBER = new AccreditationNumber("7K3M-9Q2P-XW43");

    static final LocalDate END = LocalDate.of(2029, 6, 1);

    static final PowerWords NAME_AND_ADDRESS = new PowerWords(
            "name-address-road-traffic",
            "Require name and address (road traffic)",
            "Require the name and address of a driver or pedestrian who fails to follow a traffic direction.",
            "3A",
            "The police area of Avon and Somerset Constabulary",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            END);

    static final PowerWords TRAFFIC = new PowerWords(
            "control-traffic",
            "Control traffic",
            "Direct traffic and place traffic signs for a purpose other than escorting an abnormal load.",
            "8B",
            "The police area of Avon and Somerset Constabulary",
            List.of(),
            List.of(),
            List.of("Only at an event or works of which the force has been told seven days before."),
            List.of("Not for escorting an abnormal load."),
            END);

    private CertificateFixtures() {}

    static byte[] pdf(CertificateContent content) {
        return new CertificatePdf().write(content);
    }

    static CertificateContent content() {
        return content("Bronwen Ŵyn-Llŷr", List.of(NAME_AND_ADDRESS, TRAFFIC), CertificateLanguage.EN);
    }

    static CertificateContent content(String holder, List<PowerWords> powers, CertificateLanguage language) {
        return new CertificateContent(
                NUMBER,
                1,
                LocalDate.of(2026, 5, 20),
                new SchemeWords(
                        "Community Safety Accreditation Scheme",
                        "Police Reform Act 2002, section 41",
                        "Police Reform Act 2002, Schedule 5",
                        "Police Reform Act 2002, section 42(1)",
                        "Police Reform Act 2002, section 42(2)",
                        "Police Reform Act 2002, section 41(6)",
                        "Police Reform Act 2002, section 41(8)",
                        CertificateLanguage.EN),
                new Issuer(
                        "Avon and Somerset Constabulary",
                        "Chief Constable",
                        "Assistant Chief Constable (Operations), for the Chief Constable"),
                new Holder(holder, "Traffic marshal", "Harbourside Events Ltd"),
                LocalDate.of(2026, 6, 1),
                END,
                powers,
                new Worn(
                        "Orange high-visibility coat marked TRAFFIC MARSHAL, reference HE-2",
                        "Accredited person badge, on the outer chest"),
                new Complaints(
                        "Harbourside Events Ltd, complaints@harbourside.example",
                        "Avon and Somerset Constabulary, professional standards"),
                URI.create("https://tabard.example"),
                language);
    }

    /** As many powers as the catalogue has ever had, the first with as many offences as could be named. */
    static CertificateContent longest() {
        var offences = IntStream.rangeClosed(1, 27)
                .mapToObj(
                        n -> new OffenceWords("Offence number " + n, "Criminal Justice and Police Act 2001, row " + n))
                .toList();
        var powers = IntStream.rangeClosed(1, 22)
                .mapToObj(n -> new PowerWords(
                        "power-" + n,
                        "Power number " + n,
                        "What power %d lets the holder do, said in a sentence long enough to need a second line of its own on paper."
                                .formatted(n),
                        "1(2)(%d)".formatted(n),
                        "Area " + n,
                        n == 1 ? offences : List.of(),
                        List.of(),
                        List.of("First condition of " + n, "Second condition of " + n),
                        List.of("Limit of " + n),
                        END))
                .toList();
        return content("Ann Example", powers, CertificateLanguage.EN);
    }
}
