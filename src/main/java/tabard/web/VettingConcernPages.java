package tabard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import tabard.vetting.CloseConcern;
import tabard.vetting.ConcernOutcome;
import tabard.vetting.ReportConcern;
import tabard.vetting.VettingConcerns;
import tabard.vetting.WithdrawClearance;

/** What comes after a clearance: a change that an employer reports, what a unit looks at again, and a clearance withdrawn. */
@Controller
class VettingConcernPages {

    private final VettingConcerns concerns;
    private final CloseConcern close;
    private final ReportConcern report;
    private final WithdrawClearance withdraw;
    private final CaseFiles cases;
    private final PeopleView people;
    private final PageWords words;

    VettingConcernPages(
            VettingConcerns concerns,
            CloseConcern close,
            ReportConcern report,
            WithdrawClearance withdraw,
            CaseFiles cases,
            PeopleView people,
            PageWords words) {
        this.concerns = concerns;
        this.close = close;
        this.report = report;
        this.withdraw = withdraw;
        this.cases = cases;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/vetting/concerns/{id}")
    ModelAndView one(@PathVariable String id) {
        var concern = concerns.get(Addressed.by(id, UUID::fromString));
        return new ModelAndView("vetting/concern")
                .addObject("concern", concern)
                .addObject(
                        "person",
                        cases.of(concern.force()).stream()
                                .filter(file -> file.person().equals(concern.person()))
                                .findFirst()
                                .map(file -> people.get(file.organisation(), file.person())
                                        .name())
                                .orElse(""))
                .addObject("options", options());
    }

    @PostMapping("/vetting/concerns/{id}")
    ModelAndView close(@PathVariable String id, @RequestParam(required = false) @Nullable ConcernOutcome outcome) {
        var errors = new PageErrors();
        if (outcome == null) {
            errors.add("outcome", "vetting.concern.outcome-missing");
        }
        return new Attempt(errors, () -> one(id))
                .run(
                        () -> close.close(
                                Addressed.by(id, UUID::fromString),
                                Objects.requireNonNull(outcome),
                                SignedIn.current().actor()),
                        "/vetting");
    }

    @GetMapping("/supplier/people/{id}/change")
    ModelAndView change(@PathVariable String id, @RequestParam(required = false) @Nullable String done) {
        var person = Addressed.by(id, PersonId::parse);
        return new ModelAndView("supplier/vetting-change")
                .addObject("id", person.toString())
                .addObject("done", done != null)
                .addObject(
                        "person",
                        people.get(Supplier.current().organisation(), person).name())
                .addObject(
                        "choices",
                        forces(person).stream()
                                .sorted()
                                .map(force -> Choice.of(force.value(), words.force(force)))
                                .toList());
    }

    @PostMapping("/supplier/people/{id}/change")
    ModelAndView changed(
            @PathVariable String id, @RequestParam(required = false, defaultValue = "") Set<String> forces) {
        var person = Addressed.by(id, PersonId::parse);
        var errors = new PageErrors();
        var named = forces(person).stream()
                .filter(force -> forces.contains(force.value()))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            errors.add("forces", "vetting.change.forces-missing");
        }
        var by = Supplier.current();
        return new Attempt(errors, () -> change(id, null))
                .run(
                        () -> report.change(by.organisation(), person, named, by.actor()),
                        "/supplier/people/%s/change?done".formatted(person));
    }

    /** Withdraws the clearance that the force gave to the person of a case. */
    @PostMapping("/vetting/cases/{reference}/withdrawal")
    ModelAndView withdraw(@PathVariable CaseReference reference, @RequestParam(defaultValue = "") String restricted) {
        var file = cases.get(reference);
        var reason = restricted.isBlank()
                ? null
                : restricted
                        .strip()
                        .substring(0, Math.min(500, restricted.strip().length()));
        withdraw.withdraw(
                file.person(),
                file.force(),
                new WithdrawClearance.Reasons(null, reason),
                SignedIn.current().actor());
        return new ModelAndView("redirect:/vetting/cases/" + reference);
    }

    private Set<ForceCode> forces(PersonId person) {
        return cases.of(Supplier.current().organisation()).stream()
                .filter(file -> file.person().equals(person))
                .map(CaseFile::force)
                .collect(Collectors.toSet());
    }

    private List<Choice> options() {
        return Arrays.stream(ConcernOutcome.values())
                .map(outcome -> Choice.of(outcome.name(), words.get("vetting.concern.outcome." + outcome)))
                .toList();
    }
}
