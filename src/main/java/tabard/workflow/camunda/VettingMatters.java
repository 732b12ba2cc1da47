package tabard.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.vetting.VettingView;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Cases once more: the vetting of a case is about the case that called it, and has its key. */
@Component
class VettingMatters implements ProcessMatters {

    private final CaseFiles caseFiles;
    private final VettingView vetting;
    private final Clock clock;

    VettingMatters(CaseFiles caseFiles, VettingView vetting, Clock clock) {
        this.caseFiles = caseFiles;
        this.vetting = vetting;
        this.clock = clock;
    }

    @Override
    public String process() {
        return VettingModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var file = caseFiles.get(new CaseReference(key));
        return new Matter(process(), key, file.reference(), file.force(), file.scheme(), file.organisation());
    }

    /** The end of the last day on which a review may be asked for, in Europe/London; now, where that is over. */
    @Override
    public Instant comes(String key, String event) {
        return vetting.ofCase(new CaseReference(key))
                .flatMap(found -> Optional.ofNullable(found.reviewUntil()))
                .map(this::after)
                .orElseGet(clock::instant);
    }

    private Instant after(LocalDate last) {
        return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
