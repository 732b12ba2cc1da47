package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tabard.kernel.SchemeCode;

class CitationsTests {

    static final Schemes SCHEMES = Schemes.load();

    @Test
    void citeTheActOfTheScheme() {
        assertThat(SCHEMES.get(new SchemeCode("csas")).cited())
                .isEqualTo(new Citations(
                        "Police Reform Act 2002, section 41",
                        "Police Reform Act 2002, Schedule 5",
                        "Police Reform Act 2002, section 42(1)",
                        "Police Reform Act 2002, section 42(2)",
                        "Police Reform Act 2002, section 41(6)",
                        "Police Reform Act 2002, section 41(7)",
                        "Police Reform Act 2002, section 41(8)",
                        "Police Reform Act 2002, section 42(3)",
                        "Police Reform Act 2002, section 42(6)",
                        "Police Reform Act 2002, section 42(10)",
                        "The badge specified by the Secretary of State, in the place or manner specified (section 42(2))."
                                + " Its specification was not found, so it is not described here.",
                        "en"));
        assertThat(SCHEMES.get(new SchemeCode("rsas")).cited().endsUnder())
                .isEqualTo("Railway Safety Accreditation Scheme Regulations 2004 (S.I. 2004/915), regulation 7(7)");
    }

    @Test
    void areNeededWhereASchemeConfersPowers() {
        var csas = SCHEMES.get(new SchemeCode("csas"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scheme(
                        csas.code(),
                        "CSAS",
                        Map.of(),
                        "",
                        "CSAS",
                        "CSAS",
                        Map.of(),
                        Optional.empty(),
                        csas.catalogue()))
                .withMessage("A scheme that confers powers says what its certificates cite.");
    }

    @Test
    void areInALanguageThatCertificatesKnow() {
        var keys = List.of(
                "granted_under",
                "powers_in",
                "shown_under",
                "worn_under",
                "employment_under",
                "lasts_under",
                "ends_under",
                "changed_under",
                "copied_under",
                "liable_under",
                "badge");
        var pack = new StringBuilder("written_in: fr\n");
        keys.forEach(key -> pack.append(key).append(": x\n"));

        assertThatExceptionOfType(PackFault.class)
                .isThrownBy(() -> new PackFile("schemes/x/scheme.yaml", pack.toString()).read(Citations::read))
                .withMessage("schemes/x/scheme.yaml, field written_in: 'fr' is not en or cy. See line 1.");
    }
}
