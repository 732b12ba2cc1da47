package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedDateTests {

    final PageErrors errors = new PageErrors();

    @Test
    void readsTheBoxesOfItsField() {
        var request = new MockHttpServletRequest();
        request.setParameter("on-day", " 29");
        request.setParameter("on-month", "2 ");
        request.setParameter("on-year", "2024");

        var typed = TypedDate.from(request, "on");

        assertThat(typed).isEqualTo(new TypedDate("29", "2", "2024"));
        assertThat(typed.read("on", errors)).contains(LocalDate.of(2024, 2, 29));
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "29,2,2023",
        "31,4,2026",
        "0,1,2026",
        "1,13,2026",
        "x,1,2026",
        "1,1,26",
        "1,1,20266",
        "99999999999,1,2026"
    })
    void saysThatADayDoesNotExist(String day, String month, String year) {
        assertThat(new TypedDate(day, month, year).read("on", errors)).isEmpty();

        assertThat(errors.all()).containsExactly(new PageError("on", "date.not-real", List.of(), "date.not-real"));
    }

    @ParameterizedTest
    @CsvSource({"'',2,2023", "1,'',2026", "1,1,''"})
    void saysThatABoxIsEmpty(String day, String month, String year) {
        assertThat(new TypedDate(day, month, year).read("on", errors)).isEmpty();

        assertThat(errors.all()).containsExactly(new PageError("on", "date.missing", List.of(), "date.missing"));
    }

    @Test
    void fillsTheBoxesWithADay() {
        assertThat(TypedDate.of(LocalDate.of(2026, 11, 21))).isEqualTo(new TypedDate("21", "11", "2026"));
    }
}
