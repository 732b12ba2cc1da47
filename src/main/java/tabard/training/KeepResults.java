package tabard.training;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tabard.kernel.Actor;

/** Records the good rows of a file, each with its own entry on the ledger, and that the file was kept. */
@Component
class KeepResults {

    private final TrainingResults results;
    private final Providers providers;
    private final ResultImports imports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepResults(
            TrainingResults results,
            Providers providers,
            ResultImports imports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.providers = providers;
        this.imports = imports;
        this.events = events;
        this.clock = clock;
    }

    void keep(ResultImport upload, Actor by) {
        var at = clock.instant();
        var good = upload.good();
        if (good.isEmpty()) {
            throw new ResultImportSettled(
                    "No row of this file is good. Put right what is said of them and send it again.");
        }
        if (!imports.keep(upload.id(), at)) {
            throw new ResultImportSettled("This file has been kept already.");
        }
        var approvals = providers.approvals(upload.provider());
        for (var row : good) {
            record(upload, row, approvals, by);
        }
        events.publishEvent(
                new TrainingResultsImported(upload.id(), upload.provider(), upload.sha256(), good.size(), by, at));
    }

    private void record(ResultImport upload, JudgedResult row, List<ProviderApproval> approvals, Actor by) {
        var result = row.result();
        var person = row.person();
        var force = row.force();
        if (result == null || person == null || force == null) {
            throw new IllegalStateException("A good row has been read, and is somebody's.");
        }
        if (!JudgeResults.approved(approvals, force, result.passed())) {
            throw new ResultImportSettled(
                    "The force %s has ended its approval meanwhile. Send the file again.".formatted(force));
        }
        var at = clock.instant();
        if (!results.add(new TrainingResults.Entry(person, result, upload.provider(), upload.id()), by.id(), at)) {
            throw new ResultImportSettled(
                    "The result in row %d has been recorded meanwhile. Send the file again.".formatted(row.line()));
        }
        events.publishEvent(
                new TrainingResultRecorded(person, result.course(), result.passed(), result.outcome(), by, at));
    }
}
