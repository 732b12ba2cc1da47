package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The packs of the product. */
class SchemesTests {

    static final Schemes SCHEMES = Schemes.load();

    @Test
    void findsThePacksOfTheClassPath() {
        assertThat(SCHEMES.all()).extracting(scheme -> scheme.code().value()).containsExactly("csas", "rsas");
    }
}
