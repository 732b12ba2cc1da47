package tabard.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.ReadinessView;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.powers.PowerReadiness;

/** What a compliance team's people could be granted, and why not yet. */
@Controller
class ReadinessPages {

    private static final int PAGE = 20;

    private final ReadinessView readiness;
    private final PeopleView people;
    private final ArrangementsView arrangements;
    private final ReadinessRows rows;
    private final PageWords words;

    ReadinessPages(
            ReadinessView readiness,
            PeopleView people,
            ArrangementsView arrangements,
            ReadinessRows rows,
            PageWords words) {
        this.readiness = readiness;
        this.people = people;
        this.arrangements = arrangements;
        this.rows = rows;
        this.words = words;
    }

    /** One person in the grid: the powers that the arrangement covers. */
    record Line(
            String id,
            String name,
            long ready,
            int of,
            @Nullable ReadinessRow first,
            List<ReadinessRow> powers) {

        Line {
            powers = List.copyOf(powers);
        }
    }

    @GetMapping("/supplier/readiness")
    ModelAndView all(
            @RequestParam(required = false) @Nullable String force, @RequestParam(defaultValue = "1") int page) {
        var organisation = Supplier.current().organisation();
        var known = arrangements(organisation);
        var view = new ModelAndView("supplier/readiness").addObject("forces", choices(known));
        var chosen = chosen(known, force);
        if (chosen.isEmpty()) {
            return view.addObject("chosen", null);
        }
        var slice = Slice.of(people.employedBy(organisation, words.today()), page, PAGE);
        return view.addObject("chosen", chosen.get().force().value())
                .addObject("people", slice)
                .addObject("lines", lines(organisation, chosen.get(), slice.items()));
    }

    @GetMapping("/supplier/people/{id}/readiness")
    ModelAndView one(@PathVariable String id, @RequestParam(required = false) @Nullable String force) {
        var organisation = Supplier.current().organisation();
        var person = Addressed.by(id, PersonId::parse);
        var known = arrangements(organisation);
        var view = new ModelAndView("supplier/person-readiness")
                .addObject("person", PersonRow.of(people.get(organisation, person)))
                .addObject("forces", choices(known));
        var chosen = chosen(known, force);
        if (chosen.isEmpty()) {
            return view.addObject("chosen", null);
        }
        var of = chosen.get();
        var found = readiness.of(organisation, person, of.force(), of.scheme(), words.today());
        return view.addObject("chosen", of.force().value()).addObject("rows", rows.of(of.scheme(), found));
    }

    private List<Line> lines(OrganisationId organisation, ArrangementFacts arrangement, List<Employee> employees) {
        var persons = employees.stream().map(Employee::person).toList();
        var found = readiness.of(organisation, persons, arrangement.force(), arrangement.scheme(), words.today());
        return IntStream.range(0, employees.size())
                .mapToObj(nth ->
                        line(employees.get(nth), arrangement, found.get(nth).powers()))
                .toList();
    }

    private Line line(Employee employee, ArrangementFacts arrangement, List<PowerReadiness> powers) {
        var covered = powers.stream()
                .filter(power -> arrangement.powers().contains(power.power()))
                .map(power -> rows.of(arrangement.scheme(), power))
                .toList();
        var first = covered.stream()
                .filter(ReadinessRow::ready)
                .min(Comparator.comparing(ReadinessPages::end))
                .orElse(null);
        var ready = covered.stream().filter(ReadinessRow::ready).count();
        return new Line(employee.person().toString(), employee.name(), ready, covered.size(), first, covered);
    }

    private static LocalDate end(ReadinessRow row) {
        return row.goodUntil() == null ? LocalDate.MAX : row.goodUntil();
    }

    private List<ArrangementFacts> arrangements(OrganisationId organisation) {
        return arrangements.of(organisation).stream()
                .filter(known -> known.period().to() == null
                        || words.today().isBefore(known.period().to()))
                .toList();
    }

    private List<Choice> choices(List<ArrangementFacts> known) {
        return known.stream()
                .map(ArrangementFacts::force)
                .distinct()
                .map(force -> Choice.of(force.value(), words.force(force)))
                .toList();
    }

    private static Optional<ArrangementFacts> chosen(List<ArrangementFacts> known, @Nullable String force) {
        return known.stream()
                .filter(one -> force == null || one.force().value().equals(force))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }
}
