package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.scheme.SchemeFixtures.CSAS;
import static tabard.scheme.SchemeFixtures.RSAS;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.PowerCode;

/** The packs of the product. */
class SchemesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void findsThePacksOfTheClassPath() {
        assertThat(SCHEMES.all()).containsExactly(SCHEMES.get(CSAS), SCHEMES.get(RSAS));
        assertThat(SCHEMES.find(new SchemeCode("portum"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMES.get(new SchemeCode("portum")))
                .withMessage("There is no scheme 'portum'.");
    }

    @Test
    void namesEachSchemeInBothLanguages() {
        assertThat(SCHEMES.get(CSAS).name("en")).isEqualTo("Community Safety Accreditation Scheme");
        assertThat(SCHEMES.get(CSAS).name("cy")).isEqualTo("Cynllun Achredu Diogelwch Cymunedol");
        assertThat(SCHEMES.get(RSAS).name("fr")).isEqualTo("Railway Safety Accreditation Scheme");
        assertThat(SCHEMES.all()).extracting(Scheme::shortName).containsExactly("CSAS", "RSAS");
    }

    @Test
    void countsThePowersInASentenceThatIsSafeToPublish() {
        assertThat(SCHEMES.get(CSAS).countSentence("en", Country.E, TODAY))
                .isEqualTo("22 powers have appeared in Schedule 5; 17 can be granted today in England.");
        assertThat(SCHEMES.get(CSAS).countSentence("en", Country.W, LocalDate.of(2027, 1, 1)))
                .isEqualTo("22 powers have appeared in Schedule 5; 16 can be granted today in Wales.");
        assertThat(SCHEMES.get(CSAS).countSentence("cy", Country.W, TODAY))
                .isEqualTo("Mae 22 o bwerau wedi ymddangos yn Atodlen 5; gellir rhoi 17 heddiw yng Nghymru.");
        assertThat(SCHEMES.get(RSAS).countSentence("en", Country.E, TODAY))
                .isEqualTo("The Schedule to the 2004 Regulations has 17 powers; 14 can be granted today in England.");
    }

    @Test
    void aCatalogueIsNamedByItsDateAndItsWords() {
        assertThat(SCHEMES.all())
                .extracting(scheme -> scheme.powers().version())
                .allMatch(version -> version.matches("2026-11-21-[0-9a-f]{12}"))
                .doesNotHaveDuplicates();
        assertThat(PackFile.fingerprint(new PackFile("one", "a"), new PackFile("two", "b")))
                .isNotEqualTo(PackFile.fingerprint(new PackFile("one", "ab"), new PackFile("two", "")));
    }

    @Test
    void aReasonIsTodaysOnTheDaysOfTodaysStatusAndFromTheDatesOnOthers() {
        var tobacco = SCHEMES.get(CSAS).powers().get(new PowerCode("tobacco-young-person"));

        assertThat(tobacco.reasonOn(Country.E, TODAY))
                .isEqualTo("In force to the end of 2026. Grant only with an end date no later than 2026-12-31.");
        assertThat(tobacco.reasonOn(Country.E, LocalDate.of(2027, 1, 1))).isEqualTo("Repealed on 1 January 2027.");
        assertThat(tobacco.reasonOn(Country.E, LocalDate.of(2002, 12, 1)))
                .isEqualTo("Not in force before 2 December 2002.");
    }
}
