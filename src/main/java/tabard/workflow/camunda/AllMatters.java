package tabard.workflow.camunda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** The matters of every process, each asked of the part of the domain that it belongs to. */
@Component
class AllMatters {

    private final List<ProcessMatters> processes;

    AllMatters(List<ProcessMatters> processes) {
        this.processes = List.copyOf(processes);
    }

    Matter get(String process, String key) {
        return of(process).get(key);
    }

    ProcessMatters of(String process) {
        return processes.stream()
                .filter(one -> one.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows the matters of process " + process));
    }

    /** The last day on which a step is in time, where the domain has set one: the key of a matter begins with its process. */
    Optional<LocalDate> lastDay(String key, String step) {
        return processes.stream()
                .filter(one -> key.startsWith(one.process() + ":"))
                .findFirst()
                .flatMap(one -> one.lastDay(key, step));
    }

    /** How many processes there are. */
    int processes() {
        return processes.size();
    }
}
