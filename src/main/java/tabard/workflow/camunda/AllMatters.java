package tabard.workflow.camunda;

import java.util.List;
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

    /** How many processes there are. */
    int processes() {
        return processes.size();
    }
}
