package tabard.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tabard.demo.DemoNumbers;

/** Accreditations to try, where there is a demonstration. */
@RestController
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoApi {

    private final DemoNumbers numbers;

    DemoApi(DemoNumbers numbers) {
        this.numbers = numbers;
    }

    @GetMapping("/api/v1/demo")
    Page<DemoNumbers.DemoNumber> demo() {
        return Page.of(numbers.all(), null, null);
    }
}
