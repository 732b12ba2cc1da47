package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.LawChangeRefused;
import tabard.powers.PowerCode;

/** A change of the law as a person typed it into the form, kept as typed so that a mistake can be shown again. */
record LawChangeForm(
        String power,
        @Nullable String kind,
        List<String> countries,
        TypedDate effective,
        String instrument,
        String sources,
        boolean verified) {

    private static final int LONGEST = 500;

    /** The form before anything is typed. */
    static LawChangeForm empty(String power) {
        return new LawChangeForm(power, null, List.of("E", "W"), new TypedDate("", "", ""), "", "", false);
    }

    static LawChangeForm from(HttpServletRequest request, PageErrors errors) {
        var countries = request.getParameterValues("countries");
        return new LawChangeForm(
                TypedWords.optional(request, "power", LONGEST, errors),
                request.getParameter("kind"),
                countries == null ? List.of() : List.of(countries),
                TypedDate.from(request, "effective"),
                TypedWords.needed(request, "instrument", "simulation.instrument", LONGEST, errors),
                TypedWords.needed(request, "sources", "simulation.sources", 5 * LONGEST, errors),
                request.getParameter("verified") != null);
    }

    /** The change, or nothing and what is wrong among the errors. */
    Optional<LawChange> read(PageErrors errors) {
        var day = effective.read("effective", errors);
        var chosen = Arrays.stream(LawChange.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("kind", "simulation.kind.missing");
        }
        var where = Arrays.stream(Country.values())
                .filter(country -> countries.contains(country.name()))
                .collect(Collectors.toSet());
        if (where.isEmpty()) {
            errors.add("countries", "simulation.countries.missing");
        }
        if (day.isEmpty() || !errors.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LawChange(
                    new PowerCode(power),
                    where,
                    chosen.orElseThrow(),
                    day.get(),
                    instrument,
                    Stream.of(sources.split("\\R"))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    verified ? Confidence.VERIFIED : Confidence.INFERRED));
        } catch (LawChangeRefused refused) {
            errors.addText(refused.field(), String.valueOf(refused.getMessage()));
        } catch (IllegalArgumentException notAPower) {
            errors.add("power", "simulation.power.unknown");
        }
        return Optional.empty();
    }
}
