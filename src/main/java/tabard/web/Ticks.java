package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * Which powers are ticked, and which offences and byelaws of each: {@code powers}, {@code offences-<power>} and
 * {@code byelaws-<power>} of a form.
 */
record Ticks(Map<String, PowerOffer.Ticked> byPower) {

    private static final PowerOffer.Ticked NOTHING = new PowerOffer.Ticked(false, List.of(), List.of());

    Ticks {
        byPower = Map.copyOf(byPower);
    }

    static Ticks of(List<AskedPower> asked) {
        var ticks = new HashMap<String, PowerOffer.Ticked>();
        asked.forEach(one -> ticks.put(
                one.power().value(),
                new PowerOffer.Ticked(
                        true, one.offences().stream().map(OffenceCode::value).toList(), one.byelaws())));
        return new Ticks(ticks);
    }

    /** All that is asked of any of some forces. */
    static Ticks ofAll(Collection<List<AskedPower>> byForce) {
        var ticks = new HashMap<String, PowerOffer.Ticked>();
        byForce.forEach(
                asked -> of(asked).byPower().forEach((power, ticked) -> ticks.merge(power, ticked, Ticks::both)));
        return new Ticks(ticks);
    }

    private static PowerOffer.Ticked both(PowerOffer.Ticked one, PowerOffer.Ticked other) {
        var offences = new LinkedHashSet<>(one.offences());
        offences.addAll(other.offences());
        var byelaws = new LinkedHashSet<>(one.byelaws());
        byelaws.addAll(other.byelaws());
        return new PowerOffer.Ticked(true, offences, byelaws);
    }

    static Ticks from(HttpServletRequest request) {
        var ticks = new HashMap<String, PowerOffer.Ticked>();
        values(request, "powers")
                .forEach(power -> ticks.put(
                        power,
                        new PowerOffer.Ticked(
                                true, values(request, "offences-" + power), values(request, "byelaws-" + power))));
        return new Ticks(ticks);
    }

    PowerOffer.Ticked of(String power) {
        return byPower.getOrDefault(power, NOTHING);
    }

    /** What is asked for by what is ticked, of what is on offer. */
    List<AskedPower> asked(List<PowerOffer> offers) {
        return offers.stream()
                .filter(offer -> offer.offered() && of(offer.code()).power())
                .map(offer -> asked(offer, of(offer.code())))
                .toList();
    }

    private static AskedPower asked(PowerOffer offer, PowerOffer.Ticked ticked) {
        return new AskedPower(
                new PowerCode(offer.code()),
                offer.offences().stream()
                        .map(Choice::value)
                        .filter(ticked.offences()::contains)
                        .map(OffenceCode::new)
                        .toList(),
                offer.byelaws().stream()
                        .map(Choice::value)
                        .filter(ticked.byelaws()::contains)
                        .toList());
    }

    private static List<String> values(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameterValues(field))
                .map(List::of)
                .orElse(List.of());
    }
}
