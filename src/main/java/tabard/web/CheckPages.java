package tabard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.certificate.CheckAccreditation;
import tabard.certificate.CheckAnswer;
import tabard.kernel.AccreditationNumber;
import tabard.scheme.Force;
import tabard.scheme.Forces;

/** The public check of a certificate or a card. */
@Controller
class CheckPages {

    private final CheckAccreditation check;
    private final Forces forces;
    private final Clock clock;

    CheckPages(CheckAccreditation check, Forces forces, Clock clock) {
        this.check = check;
        this.forces = forces;
        this.clock = clock;
    }

    /** Asks for a number; one that is typed as it should be leads to its answer. */
    @GetMapping("/check")
    ModelAndView ask(@RequestParam Optional<String> number) {
        if (number.isEmpty()) {
            return new ModelAndView("check");
        }
        try {
            return new ModelAndView("redirect:/check/" + AccreditationNumber.parse(number.get()));
        } catch (IllegalArgumentException notANumber) {
            var key = number.get().isBlank() ? "check.missing" : "check.not-a-number";
            return new PageErrors()
                    .add("number", key)
                    .page("check")
                    .addObject("typed", number.get().strip());
        }
    }

    /** Answers. The page may name a person, so no search engine is to keep it. */
    @GetMapping("/check/{number}")
    ModelAndView answer(@PathVariable String number, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        var answer = check.check(number);
        return new ModelAndView("check-answer")
                .addObject("answer", answer)
                .addObject("state", answer.state().name())
                .addObject("workedOut", answer.statusAsAt().atZone(clock.getZone()))
                .addObject(
                        "lastDay",
                        Optional.ofNullable(answer.validUntil())
                                .map(until -> until.minusDays(1))
                                .orElse(null))
                .addObject("force", force(answer));
    }

    private @Nullable Force force(CheckAnswer answer) {
        return Optional.ofNullable(answer.force()).flatMap(forces::find).orElse(null);
    }
}
