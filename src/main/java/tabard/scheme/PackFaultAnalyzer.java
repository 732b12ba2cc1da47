package tabard.scheme;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the program does not start, where a data file is why: the sentence with its file and line, and no stack trace. */
class PackFaultAnalyzer extends AbstractFailureAnalyzer<PackFault> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, PackFault fault) {
        return new FailureAnalysis(
                "A pack cannot be used. " + fault.getMessage(),
                "Put the file right and start again. How a pack is written stands in docs/schemes.md.",
                fault);
    }
}
