package tabard.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** Says of each result that a provider states whether it can be recorded: of whom it is, and whether it may say so. */
@Component
class JudgeResults {

    private final JdbcClient sql;
    private final Providers providers;
    private final ResultRules rules;
    private final Clock clock;

    JudgeResults(JdbcClient sql, Providers providers, ResultRules rules, Clock clock) {
        this.sql = sql;
        this.providers = providers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Somebody on record, and with which force. */
    private record Trainee(PersonId person, ForceCode force) {}

    /** One result of one person: what there may be once. */
    private record Key(PersonId person, String course, LocalDate on, ExamOutcome outcome) {

        static Key of(PersonId person, TrainingResult result) {
            return new Key(person, result.course(), result.passed(), result.outcome());
        }
    }

    List<JudgedResult> judge(TrainingProvider provider, List<StatedResult> stated) {
        var trainees = trainees(stated);
        var approvals = providers.approvals(provider.id());
        var known = known(Set.copyOf(trainees.values()));
        var today = LocalDate.now(clock);
        var seen = new HashSet<Key>();
        var judged = new ArrayList<JudgedResult>();
        for (int at = 0; at < stated.size(); at++) {
            var row = stated.get(at);
            var trainee = trainees.get(at + 1);
            var problems = new ArrayList<>(rules.against(row.result(), today));
            problems.addAll(against(row, trainee, provider, approvals));
            if (trainee != null) {
                problems.addAll(twice(Key.of(trainee.person(), row.result()), known, seen));
            }
            judged.add(new JudgedResult(
                    row.line(),
                    row.reference(),
                    row.result(),
                    trainee == null ? null : trainee.person(),
                    trainee == null ? null : trainee.force(),
                    problems));
        }
        return judged;
    }

    private static List<String> twice(Key key, Set<Key> known, Set<Key> seen) {
        if (known.contains(key)) {
            return List.of("This result is recorded already.");
        }
        return seen.add(key) ? List.of() : List.of("This result stands in the file twice.");
    }

    private static List<String> against(
            StatedResult row, @Nullable Trainee trainee, TrainingProvider provider, List<ProviderApproval> approvals) {
        if (trainee == null) {
            return List.of("Nobody of that name and date of birth has that reference.");
        }
        var on = row.result().passed();
        return approved(approvals, trainee.force(), on)
                ? List.of()
                : List.of("The force %s had not approved %s on %s.".formatted(trainee.force(), provider.name(), on));
    }

    /** Whether a force had approved a provider on a day. */
    static boolean approved(List<ProviderApproval> approvals, ForceCode force, LocalDate on) {
        return approvals.stream().anyMatch(approval -> approval.force().equals(force) && approval.contains(on));
    }

    private Map<Integer, Trainee> trainees(List<StatedResult> stated) {
        var found = new java.util.HashMap<Integer, Trainee>();
        sql.sql("select * from training_trainees(:references, :likenesses)")
                .param(
                        "references",
                        stated.stream().map(StatedResult::reference).toArray(String[]::new))
                .param(
                        "likenesses",
                        stated.stream().map(one -> one.likeness().value()).toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getInt("place"),
                            new Trainee(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    new ForceCode(row.getString("force"))));
                });
        return found;
    }

    /** What providers have recorded of these people, as far as this one sees it; whoever was quicker meanwhile is found on keeping. */
    private Set<Key> known(Set<Trainee> trainees) {
        var keys = new HashSet<Key>();
        sql.sql("select * from training_result where person_id = any(:people) and organisation_id is null")
                .param(
                        "people",
                        trainees.stream()
                                .map(one -> one.person().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .query(row -> {
                    keys.add(Key.of(
                            new PersonId(row.getObject("person_id", UUID.class)), TrainingResults.result(row, 0)));
                });
        return keys;
    }
}
