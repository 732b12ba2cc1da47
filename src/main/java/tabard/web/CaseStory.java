package tabard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.intake.CaseFile;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseClocks;
import tabard.workflow.CaseProcess;
import tabard.workflow.PassedStep;
import tabard.workflow.ProcessPicture;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** Where a case stands and how it came there: the picture of its process, and the same in words. */
@Component
class CaseStory {

    private final CaseProcess process;
    private final TaskInbox inbox;
    private final CaseClocks clocks;
    private final MessageSource words;
    private final Clock clock;
    private final ProcessPicture picture = ProcessPicture.of("accreditation");

    CaseStory(CaseProcess process, TaskInbox inbox, CaseClocks clocks, MessageSource words, Clock clock) {
        this.process = process;
        this.inbox = inbox;
        this.clocks = clocks;
        this.words = words;
        this.clock = clock;
    }

    /** Adds the picture and the moments of a case. */
    ModelAndView add(ModelAndView page, CaseFile file) {
        return page.addObject("picture", picture.svg(process.progress(file.reference()), this::word))
                .addObject("clock", clocks.of(file))
                .addObject("moments", moments(file));
    }

    /** Whether the case waits for a step. */
    boolean waitsFor(CaseReference reference, String step) {
        return inbox.of(reference).stream().anyMatch(task -> task.step().equals(step));
    }

    private List<CaseView.Moment> moments(CaseFile file) {
        var moments = new ArrayList<CaseView.Moment>();
        moments.add(done("force.story.opened", file.openedAt(), file.openedAt()));
        process.passed(file.reference()).stream()
                .filter(passed -> passed.step().matches("(UserTask|ServiceTask|EndEvent)_.*"))
                .filter(passed -> !passed.step().contains("Escalate"))
                .map(this::moment)
                .forEach(moments::add);
        inbox.of(file.reference()).stream().map(this::moment).forEach(moments::add);
        return moments;
    }

    private CaseView.Moment moment(PassedStep passed) {
        return done(step(passed.step()), passed.enteredAt(), passed.leftAt());
    }

    /** A step of the accreditation, or of the vetting that it calls. */
    private String step(String step) {
        var key = "process.accreditation." + step;
        boolean own = words.getMessage(key, null, null, LocaleContextHolder.getLocale()) != null;
        return own ? key : "process.vetting." + step;
    }

    private CaseView.Moment done(String key, Instant from, Instant to) {
        return new CaseView.Moment(key, day(from), day(to), null, null, false);
    }

    private CaseView.Moment moment(WaitingTask task) {
        return new CaseView.Moment(
                step(task.step()),
                day(task.createdAt()),
                null,
                task.group(),
                day(task.dueAt()),
                task.overdue(clock.instant()));
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
