package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import tabard.powers.Power;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

class PowerNamesTests {

    final Schemes schemes = Schemes.load();
    final MessageSource words = new WebConfiguration().messageSource();

    @Test
    void everyPowerHasAWelshName() {
        assertThat(powers())
                .allSatisfy(power -> assertThat(name("power." + power.code(), Language.WELSH.locale()))
                        .isNotEqualTo(power.name()));
    }

    @Test
    void theEnglishNamesAreThoseOfThePacks() {
        assertThat(powers())
                .allSatisfy(power ->
                        assertThat(name("power." + power.code(), Locale.UK)).isEqualTo(power.name()));
        assertThat(Forces.load(schemes).all())
                .allSatisfy(force -> assertThat(Objects.requireNonNullElse(
                                words.getMessage("force." + force.code(), null, null, Locale.UK), force.name()))
                        .isEqualTo(force.name()));
    }

    private Stream<Power> powers() {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.catalogue().stream())
                .flatMap(catalogue -> catalogue.all().stream());
    }

    private String name(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
