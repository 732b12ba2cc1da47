package tabard.training;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;

/** A training provider sends in a file of results: first to see what would become of each row, then to record the good ones. */
@Service
@PreAuthorize("hasRole('TRAINER')")
@Transactional
public class ImportTrainingResults {

    private final Providers providers;
    private final JudgeResults judge;
    private final ResultImports imports;
    private final KeepResults keep;
    private final Clock clock;

    ImportTrainingResults(
            Providers providers, JudgeResults judge, ResultImports imports, KeepResults keep, Clock clock) {
        this.providers = providers;
        this.judge = judge;
        this.imports = imports;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Judges a file, row by row; nothing of it counts before it is kept.
     *
     * @throws ProviderNotApproved if the account acts for no provider
     * @throws ResultFileRefused if the file cannot be read as a whole
     */
    public ResultImport dryRun(byte[] file, Actor by) {
        var provider = providers
                .of(by)
                .orElseThrow(() -> new ProviderNotApproved("This account acts for no training provider."));
        var readings = ResultFile.read(file).stream().map(ResultCells::read).toList();
        var rows = new ArrayList<JudgedResult>();
        readings.stream()
                .filter(reading -> reading.stated() == null)
                .map(reading -> JudgedResult.refused(reading.line(), reading.reference(), reading.problems()))
                .forEach(rows::add);
        rows.addAll(judge.judge(
                provider,
                readings.stream()
                        .flatMap(reading -> Stream.ofNullable(reading.stated()))
                        .toList()));
        rows.sort(Comparator.comparing(JudgedResult::line));
        var upload = new ResultImport(
                UUID.randomUUID(),
                provider.id(),
                ResultImport.Way.FILE,
                Sha256.hex(file),
                by.id(),
                clock.instant(),
                null,
                List.copyOf(rows));
        imports.add(upload, null);
        return upload;
    }

    /**
     * Records the good rows of a file that was judged.
     *
     * @throws ResultImportNotFound if there is no such import
     * @throws ResultImportSettled if it is kept already, no row is good, or one is good no longer
     */
    public ResultImport keep(UUID id, Actor by) {
        keep.keep(imports.get(id), by);
        return imports.get(id);
    }
}
