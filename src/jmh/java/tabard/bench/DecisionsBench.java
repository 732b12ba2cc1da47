package tabard.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersRules;
import tabard.scheme.Schemes;

/**
 * How many people a second are answered, each about five powers, on one thread: by the rules with every reason, and by two
 * engines that are given a table and explain nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionsBench {

    private static final int PEOPLE = 1 << 10;

    private int at;
    private PowersRules rules;
    private List<PowersQuestion> questions;
    private List<List<Table.Asked>> people;
    private DroolsTable drools;
    private DmnTable feel;
    private DmnTable juel;

    @Setup
    public void prepare() {
        var catalogue = Schemes.load().catalogue(new SchemeCode("csas"));
        var rows = Table.rows(catalogue);
        rules = new PowersRules(catalogue);
        questions = new Questions(catalogue).about(PEOPLE);
        people = Table.people(rows, PEOPLE);
        drools = new DroolsTable(rows);
        feel = new DmnTable(rows, DmnTable.Cells.FEEL);
        juel = new DmnTable(rows, DmnTable.Cells.JUEL);
        agree();
    }

    /** The engines are worth comparing only where they give one answer. */
    private void agree() {
        for (var person : people.subList(0, 32)) {
            var met = drools.met(person);
            if (met != feel.met(person) || met != juel.met(person)) {
                throw new IllegalStateException("The engines do not agree about %s.".formatted(person));
            }
        }
    }

    private int next() {
        at = (at + 1) & (PEOPLE - 1);
        return at;
    }

    @Benchmark
    public PowersDecision tabard() {
        return rules.decide(questions.get(next()));
    }

    @Benchmark
    public int drools() {
        return drools.met(people.get(next()));
    }

    @Benchmark
    public int dmnJuel() {
        return juel.met(people.get(next()));
    }

    @Benchmark
    public int dmnFeel() {
        return feel.met(people.get(next()));
    }
}
