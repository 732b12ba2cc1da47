package tabard.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.payment.PaySimulator;
import tabard.payment.PaySimulator.Simulated;
import tabard.payment.PaymentStatus;

/** The payment page of the simulator, in the place of GOV.UK Pay's: where there is a demonstration, and nowhere else. */
@Controller
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
@RequestMapping("/pay-simulator/{id}")
class PaySimulatorPages {

    private static final Map<String, PaymentStatus> ENDS =
            Map.of("pay", PaymentStatus.SUCCESS, "decline", PaymentStatus.FAILED, "cancel", PaymentStatus.CANCELLED);

    private final Optional<PaySimulator> simulator;

    /** There is none where a provider is named all the same. */
    PaySimulatorPages(Optional<PaySimulator> simulator) {
        this.simulator = simulator;
    }

    @GetMapping
    ModelAndView one(@PathVariable String id) {
        simulator.ifPresent(known -> known.moveTo(id, PaymentStatus.STARTED));
        var payment = look(id);
        return payment.status().finished()
                ? new ModelAndView("redirect:" + payment.returnTo())
                : new ModelAndView("fees/simulator").addObject("payment", payment);
    }

    @PostMapping
    ModelAndView end(@PathVariable String id, @RequestParam(defaultValue = "") String outcome) {
        var payment = look(id);
        var status = ENDS.get(outcome);
        if (status == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        simulator.ifPresent(known -> known.moveTo(id, status));
        return new ModelAndView("redirect:" + payment.returnTo());
    }

    private Simulated look(String id) {
        return simulator
                .flatMap(known -> known.look(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
