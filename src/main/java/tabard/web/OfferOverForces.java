package tabard.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tabard.powers.Reason;

/**
 * One power as it can be applied for at several forces at once.
 *
 * @param possibleAt the forces that can be asked for it, by name
 * @param everywhere whether that is all of them
 * @param offences those that any of these forces permits
 * @param refusals the forces that cannot be asked for it, with what stands in the way
 */
record OfferOverForces(
        String code,
        String name,
        String english,
        List<String> possibleAt,
        boolean everywhere,
        List<Choice> offences,
        List<Choice> byelaws,
        PowerOffer.Ticked ticked,
        Map<String, List<Reason>> refusals) {

    /** Puts the offers of the forces together, power by power. */
    static List<OfferOverForces> of(Map<String, List<PowerOffer>> byForce) {
        var first = byForce.values().iterator().next();
        var all = new ArrayList<OfferOverForces>();
        for (int at = 0; at < first.size(); at++) {
            all.add(of(first.get(at).code(), byForce));
        }
        return all;
    }

    private static OfferOverForces of(String code, Map<String, List<PowerOffer>> byForce) {
        var offers = new LinkedHashMap<String, PowerOffer>();
        byForce.forEach((force, all) ->
                all.stream().filter(one -> one.code().equals(code)).forEach(one -> offers.put(force, one)));
        var any = offers.values().iterator().next();
        var possible = new ArrayList<String>();
        var offences = new LinkedHashSet<Choice>();
        var byelaws = new LinkedHashSet<Choice>();
        var refusals = new LinkedHashMap<String, List<Reason>>();
        offers.forEach((force, offer) -> {
            if (offer.offered()) {
                possible.add(force);
                offences.addAll(offer.offences());
                byelaws.addAll(offer.byelaws());
            } else {
                refusals.put(force, offer.reasons());
            }
        });
        return new OfferOverForces(
                code,
                any.name(),
                any.english(),
                possible,
                refusals.isEmpty(),
                List.copyOf(offences),
                List.copyOf(byelaws),
                any.ticked(),
                refusals);
    }

    public boolean offered() {
        return !possibleAt.isEmpty();
    }
}
