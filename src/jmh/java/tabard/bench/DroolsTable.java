package tabard.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import tabard.bench.Table.Row;

/** The table as Drools rules, compiled to its executable model, its fastest form; the session is kept and emptied. */
public final class DroolsTable {

    private final KieSession session;

    /** One power asked for, with the answer. Drools reads beans. */
    public static final class Fact {

        private final Table.Asked asked;
        private boolean met;

        Fact(Table.Asked asked) {
            this.asked = asked;
        }

        public String getPower() {
            return asked.power();
        }

        public boolean isEmployed() {
            return asked.employed();
        }

        public boolean isCovered() {
            return asked.covered();
        }

        public boolean isPermitted() {
            return asked.permitted();
        }

        public int getLevel() {
            return asked.level();
        }

        public int getTrainedDaysAgo() {
            return asked.trainedDaysAgo();
        }

        public void setMet(boolean met) {
            this.met = met;
        }
    }

    DroolsTable(List<Row> rows) {
        var kie = KieServices.Factory.get();
        var files = kie.newKieFileSystem()
                .write(
                        "src/main/resources/tabard/bench/table.drl",
                        rows.stream().map(DroolsTable::rule).collect(Collectors.joining("\n", HEAD, "\n")));
        var built = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (built.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.toString());
        }
        session = kie.newKieContainer(kie.getRepository().getDefaultReleaseId()).newKieSession();
    }

    private static final String HEAD = """
            package tabard.bench
            import tabard.bench.DroolsTable.Fact
            """;

    private static String rule(Row row) {
        return """
                rule "%s"
                when $asked : Fact(power == "%s", employed == true, covered == true, permitted == true, level >= %d, trainedDaysAgo <= %d)
                then $asked.setMet(true);
                end""".formatted(row.power(), row.power(), row.level(), row.trainedWithin());
    }

    int met(List<Table.Asked> person) {
        var facts = new Fact[person.size()];
        var handles = new FactHandle[facts.length];
        for (int at = 0; at < facts.length; at++) {
            facts[at] = new Fact(person.get(at));
            handles[at] = session.insert(facts[at]);
        }
        session.fireAllRules();
        int met = 0;
        for (int at = 0; at < facts.length; at++) {
            met += facts[at].met ? 1 : 0;
            session.delete(handles[at]);
        }
        return met;
    }
}
