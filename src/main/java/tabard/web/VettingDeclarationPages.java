package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;
import tabard.vetting.RecordDeclaration;
import tabard.vetting.RecordDeclaration.Declared;
import tabard.vetting.YearlyDeclarations;

/** Yearly declarations: recorded from paper by the employer, or by the vetting unit to which they were made. */
@Controller
class VettingDeclarationPages {

    private static final String VIEW = "vetting/declaration";

    private final RecordDeclaration record;
    private final YearlyDeclarations declarations;
    private final CaseFiles cases;
    private final PeopleView people;
    private final PageWords words;

    VettingDeclarationPages(
            RecordDeclaration record,
            YearlyDeclarations declarations,
            CaseFiles cases,
            PeopleView people,
            PageWords words) {
        this.record = record;
        this.declarations = declarations;
        this.cases = cases;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/supplier/people/{id}/declaration")
    ModelAndView paper(@PathVariable String id) {
        var person = Addressed.by(id, PersonId::parse);
        var asking = asking(person);
        return page(
                        person,
                        people.get(Supplier.current().organisation(), person).name())
                .addObject("back", "/supplier/people/" + person)
                .addObject("asks", !asking.isEmpty())
                .addObject(
                        "choices",
                        asking.stream()
                                .sorted()
                                .map(force -> Choice.of(force.value(), words.force(force)))
                                .toList());
    }

    @PostMapping("/supplier/people/{id}/declaration")
    ModelAndView paper(
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "") Set<String> forces,
            @RequestParam(required = false) @Nullable Boolean changed,
            HttpServletRequest request) {
        var person = Addressed.by(id, PersonId::parse);
        var errors = new PageErrors();
        var named = asking(person).stream()
                .filter(force -> forces.contains(force.value()))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            errors.add("forces", "vetting.change.forces-missing");
        }
        var typed = new Typed(TypedDate.from(request, "declaredOn"), changed);
        var by = Supplier.current();
        var on = typed.read(errors, words);
        return new Attempt(errors, () -> typed.shown(paper(id)).addObject("ticked", forces))
                .run(
                        () -> record.onPaper(
                                by.organisation(),
                                named,
                                new Declared(person, on.orElseThrow(), Boolean.TRUE.equals(changed)),
                                by.actor()),
                        "/supplier/people/%s/declaration".formatted(person));
    }

    @GetMapping("/vetting/cases/{reference}/declaration")
    ModelAndView toUnit(@PathVariable CaseReference reference) {
        var file = cases.get(reference);
        return page(
                        file.person(),
                        people.get(file.organisation(), file.person()).name())
                .addObject("back", "/vetting/cases/" + reference)
                .addObject("asks", declarations.askedBy(file.force()))
                .addObject("choices", List.of());
    }

    @PostMapping("/vetting/cases/{reference}/declaration")
    ModelAndView toUnit(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable Boolean changed,
            HttpServletRequest request) {
        var errors = new PageErrors();
        var typed = new Typed(TypedDate.from(request, "declaredOn"), changed);
        var on = typed.read(errors, words);
        var file = cases.get(reference);
        return new Attempt(errors, () -> typed.shown(toUnit(reference)))
                .run(
                        () -> record.toUnit(
                                file.force(),
                                new Declared(file.person(), on.orElseThrow(), Boolean.TRUE.equals(changed)),
                                SignedIn.current().actor()),
                        "/vetting/cases/%s/declaration".formatted(reference));
    }

    private ModelAndView page(PersonId person, String name) {
        return new ModelAndView(VIEW)
                .addObject("person", name)
                .addObject("ticked", Set.of())
                .addObject("made", declarations.of(List.of(person)))
                .addObject("yesNo", VettingUnitPages.yesNo(words));
    }

    /** The forces that deal with the person and ask for yearly declarations. */
    private Set<ForceCode> asking(PersonId person) {
        return cases.of(Supplier.current().organisation()).stream()
                .filter(file -> file.person().equals(person))
                .map(CaseFile::force)
                .distinct()
                .filter(declarations::askedBy)
                .collect(Collectors.toSet());
    }

    /** What was typed. */
    private record Typed(TypedDate on, @Nullable Boolean changed) {

        java.util.Optional<java.time.LocalDate> read(PageErrors errors, PageWords words) {
            var day = on.read("declaredOn", errors);
            var today = words.today();
            if (day.filter(one -> one.isAfter(today) || one.isBefore(today.minusYears(1)))
                    .isPresent()) {
                errors.add("declaredOn", "vetting.declaration.day-wrong");
            }
            if (changed == null) {
                errors.add("changed", "vetting.declaration.changed-missing");
            }
            return day;
        }

        ModelAndView shown(ModelAndView page) {
            return page.addObject("declaredOn", on).addObject("changed", String.valueOf(changed));
        }
    }
}
