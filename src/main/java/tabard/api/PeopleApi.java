package tabard.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.party.RecordLeaver;
import tabard.training.ExamOutcome;
import tabard.training.RecordTrainingResult;
import tabard.training.TrainingResult;

/** A supplier's people, and what a training provider records of them. */
@RestController
class PeopleApi {

    private final PeopleView people;
    private final RecordLeaver leaver;
    private final RecordTrainingResult trainingResult;
    private final Query query;

    PeopleApi(PeopleView people, RecordLeaver leaver, RecordTrainingResult trainingResult, Query query) {
        this.people = people;
        this.leaver = leaver;
        this.trainingResult = trainingResult;
        this.query = query;
    }

    /** One employee. */
    record PersonAnswer(
            String id,
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            String role,
            String staffNumber,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo) {

        static PersonAnswer of(Employee employee) {
            return new PersonAnswer(
                    employee.person().toString(),
                    employee.givenName(),
                    employee.familyName(),
                    employee.dateOfBirth(),
                    employee.role(),
                    employee.staffNumber(),
                    employee.employed().from(),
                    employee.employed().to());
        }
    }

    /** The last day of an employment. */
    record Leaving(@Nullable LocalDate lastDay) {}

    /** What came of a course; a pass where nothing else is said. */
    record Passed(
            @Nullable String course,
            @Nullable LocalDate passed,
            @Nullable LocalDate expires,
            @Nullable String certificateNumber,
            @Nullable ExamOutcome outcome,
            @Nullable Integer mark,
            @Nullable String certificateSha256) {

        TrainingResult result() {
            return Needed.checked(
                    mark == null ? "certificateSha256" : "mark",
                    () -> new TrainingResult(
                            Needed.given("course", course),
                            Needed.given("passed", passed),
                            expires,
                            Texts.of("certificateNumber", certificateNumber, 50),
                            outcome == null ? ExamOutcome.PASS : outcome,
                            mark,
                            certificateSha256));
        }
    }

    @GetMapping("/api/v1/people")
    @PreAuthorize("hasRole('SUPPLIER')")
    Page<PersonAnswer> people(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var all = people.employedBy(Callers.organisation(SignedIn.current()), query.today());
        return Page.of(all.stream().map(PersonAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/people/{person}/leaving")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaves(@PathVariable PersonId person, @RequestBody Leaving leaving) {
        var by = SignedIn.current();
        leaver.leaves(Callers.organisation(by), person, Needed.given("lastDay", leaving.lastDay()), by.actor());
    }

    @PostMapping("/api/v1/people/{person}/training-results")
    @ResponseStatus(HttpStatus.CREATED)
    void passed(@PathVariable PersonId person, @RequestBody Passed passed) {
        trainingResult.record(person, passed.result(), SignedIn.current().actor());
    }
}
