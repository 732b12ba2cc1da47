package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tabard.powers.PolicyArea.Polygon;

/** The drawing of an area has north at the top, and keeps its proportions. */
class AreaPictureTests {

    @Test
    void aSquareMileAtSixtyDegreesIsDrawnSquare() {
        var picture = AreaPicture.of(new Polygon(
                "Polygon", List.of(ring("-2", "59.5", "0", "59.5", "0", "60.5", "-2", "60.5", "-2", "59.5"))));

        assertThat(picture)
                .isEqualTo(new AreaPicture(168, 168, "M4.0 164.0 L164.0 164.0 L164.0 4.0 L4.0 4.0 L4.0 164.0 Z"));
    }

    @Test
    void aHoleIsAPathOfItsOwn() {
        var picture = AreaPicture.of(new Polygon(
                "Polygon",
                List.of(
                        ring("-2", "59.5", "0", "59.5", "0", "60.5", "-2", "60.5", "-2", "59.5"),
                        ring("-1.5", "59.75", "-1", "60", "-1.5", "60", "-1.5", "59.75"))));

        assertThat(picture.path()).endsWith(" Z M44.0 124.0 L84.0 84.0 L44.0 84.0 L44.0 124.0 Z");
    }

    private static List<List<BigDecimal>> ring(String... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(at -> List.of(new BigDecimal(numbers[2 * at]), new BigDecimal(numbers[2 * at + 1])))
                .toList();
    }
}
