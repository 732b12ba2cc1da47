package tabard.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tabard.scheme.PolicyDocument.Area;
import tabard.scheme.PolicyDocument.Charge;
import tabard.scheme.PolicyDocument.CourseNeeded;
import tabard.scheme.PolicyDocument.Level;
import tabard.scheme.PolicyDocument.ListedByelaw;
import tabard.scheme.PolicyDocument.Outline;
import tabard.scheme.PolicyDocument.Recognised;
import tabard.scheme.PolicyDocument.Row;

/** A policy in which everything is in order, and the pieces to spoil it with. */
final class PolicyFixtures {

    static final ListedByelaw SEAFRONT = new ListedByelaw(
            "seafront", "Gwynedd Council", "Seafront Byelaws 2016", "https://example.org/byelaws", "2016-04-01");
    static final Area TOWN = new Area("town", "The town centre", square("-4.00", "52.90", "-3.90", "53.00"));
    static final Recognised DORSET = new Recognised(
            "dorset",
            "NPPV2_FULL",
            "P5Y",
            "ACCEPT",
            null,
            "Head of vetting",
            "2026-01-01",
            "Same checks.",
            "2027-01-01");

    private PolicyFixtures() {}

    /** A Welsh force's policy: traffic with its partner, litter notices, and the only byelaw notices that there can be. */
    static Draft inOrder() {
        var draft = new Draft();
        draft.rows = List.of(
                permitted("name-address-road-traffic"),
                permitted("control-traffic"),
                permitted("fpn-litter", "leaving-litter"),
                row("fpn-byelaw", true, null, List.of(), List.of("seafront"), List.of("town")),
                row("begging", false, "Dead.", List.of(), List.of(), List.of()));
        draft.fees = List.of(
                fee("APPLICATION", "PRIVATE", "300.00", "20", "2026-01-01", "2026-07-01"),
                fee("APPLICATION", "PRIVATE", "320", "20", "2026-07-01", null),
                fee("APPLICATION", "PUBLIC", "0", "0", "2026-01-01", null));
        return draft;
    }

    static Row permitted(String power, String... offences) {
        return row(power, true, null, List.of(offences), List.of(), List.of());
    }

    static Row row(
            String power,
            Boolean permitted,
            String reason,
            List<String> offences,
            List<String> byelaws,
            List<String> areas) {
        return new Row(
                power,
                permitted,
                reason,
                offences,
                byelaws,
                List.of("Only in uniform."),
                areas,
                null,
                "NPPV2_FULL",
                List.of(new CourseNeeded("csas-core", "P3Y")));
    }

    static Charge fee(String event, String route, String net, String vatRate, String from, String to) {
        return new Charge(event, route, new BigDecimal(net), new BigDecimal(vatRate), from, to, null, null);
    }

    static Outline square(String west, String south, String east, String north) {
        return outline(west, south, east, south, east, north, west, north, west, south);
    }

    /** One ring of longitudes and latitudes. */
    static Outline outline(String... numbers) {
        var all = Stream.of(numbers).map(BigDecimal::new).toList();
        return new Outline(
                "Polygon",
                List.of(Stream.iterate(0, at -> at < all.size(), at -> at + 2)
                        .map(at -> all.subList(at, at + 2))
                        .toList()));
    }

    /** A document whose parts a test may change. */
    static final class Draft {

        String force = "north-wales";
        String scheme = "csas";
        Integer version = null;
        String validFrom = "2026-01-01";
        String validTo = null;
        String term = "P3Y";
        String order = "PARALLEL";
        List<Row> rows = List.of();
        List<Level> levels = List.of(new Level("NPPV 1.5", "NPPV2_ABBREVIATED"));
        List<Recognised> recognition = List.of(DORSET);
        List<Charge> fees = List.of();
        List<ListedByelaw> byelaws = List.of(SEAFRONT);
        List<Area> areas = List.of(TOWN);
        PolicyDocument.Reviews reviews = new PolicyDocument.Reviews("P1Y", "P3Y");

        PolicyDocument document() {
            return new PolicyDocument(
                    force,
                    scheme,
                    version,
                    validFrom,
                    validTo,
                    term,
                    order,
                    rows,
                    levels,
                    recognition,
                    fees,
                    byelaws,
                    areas,
                    reviews);
        }
    }
}
