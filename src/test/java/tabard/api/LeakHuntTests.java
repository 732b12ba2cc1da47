package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestProgram;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.workflow.CaseProcess;

/**
 * Two outcomes, one refused and one cleared all the way to a certificate, each with a marker as its restricted reason. Then
 * every page of every role, every answer of the API, every document, every table (ledger, outbox and engine among them) and every
 * log line is searched: it stands in the unit's table and on the unit's own page, and nowhere else.
 */
@TestProgram
class LeakHuntTests {

    static final String MARKER = "Q7XMARKERQ7";
    static final List<String> ACCOUNTS = List.of(
            "supplier-1",
            "supplier-2",
            "officer-avon",
            "chief-avon",
            "vetting-avon",
            "officer-dorset",
            "chief-dorset",
            "vetting-dorset",
            "officer-btp",
            "trainer-1",
            "nbcc",
            "auditor",
            "admin");
    static final int PAGES = 70;

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void theRestrictedReasonIsFoundWithItsUnitAndNowhereElse() {
        listen();
        var api = new ApiClient(port);
        var references = throughTheProgram(api);

        var found = new TreeSet<String>();
        pages(references, found);
        answers(api, references, found);

        assertThat(found)
                .as("pages and answers that hold it")
                .containsExactlyInAnyOrderElementsOf(references.stream()
                        .map(reference -> {
                            var unit = "vetting-" + new CasesByApi(api).force(reference);
                            return unit + " /vetting/cases/" + reference;
                        })
                        .toList());
        assertThat(tables(Scope.SYSTEM)).isEmpty();
        assertThat(tables(new Scope(Scope.Kind.AUDITOR, Role.AUDITOR, null, null)))
                .isEmpty();
        for (var role : List.of(Role.OFFICER, Role.CHIEF_OFFICER)) {
            assertThat(tables(of(role, "avon-and-somerset"))).isEmpty();
        }
        assertThat(tables(of(Role.VETTING, "avon-and-somerset"))).containsExactly("tabard.vetting_restricted_reason");
        assertThat(tables(of(Role.VETTING, "british-transport"))).isEmpty();
        assertThat(log.list)
                .isNotEmpty()
                .noneMatch(line -> line.getFormattedMessage().contains(MARKER));
    }

    /** The hunt looks where text is: it finds a case by its reference in many more places. */
    @Test
    void theHuntFindsWhatIsThere() {
        var api = new ApiClient(port);
        var reference = StreamSupport.stream(
                        api.get("officer-avon", "/api/v1/cases?limit=100")
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.at("/closedAt").isNull())
                .findFirst()
                .orElseThrow()
                .at("/reference")
                .asString();

        var found = new TreeSet<String>();
        hunt("officer-avon", "/officer/cases/" + reference, page("officer-avon", reference), reference, found);

        assertThat(found).hasSize(1);
        assertThat(tables(Scope.SYSTEM, reference))
                .contains("tabard.case_file", "tabard.ledger_entry", "engine.act_ru_execution");
    }

    private List<String> throughTheProgram(ApiClient api) {
        var work = new CasesByApi(api);
        work.employ("""
                Given name,Family name,Date of birth,Email,Role,Staff number,Employed from
                Leakhunt,Person,03/04/1991,,Traffic steward,LEAK-1,01/11/2026
                """.getBytes(StandardCharsets.UTF_8));
        var references = work.apply(work.called("Leakhunt"));
        references.forEach(reference -> process.carryOn(new CaseReference(reference)));
        for (var reference : references) {
            answered(api, reference, work.force(reference));
        }
        var dorset = references.stream()
                .filter(reference -> work.force(reference).equals("dorset"))
                .findFirst()
                .orElseThrow();
        process.carryOn(new CaseReference(dorset));
        work.train(dorset);
        work.verify(dorset);
        work.recommend(dorset);
        work.decide(dorset, Set.of());
        references.forEach(reference -> process.carryOn(new CaseReference(reference)));
        return references;
    }

    private static void answered(ApiClient api, String reference, String force) {
        var path = "/api/v1/cases/" + reference + "/vetting-outcome";
        var outcome = force.equals("avon") ? "REFUSED" : "CLEARED";
        var body = """
                {"outcome":"%s","level":"NPPV2_FULL","granted":"2026-11-20","expires":"2031-11-20","reference":"V-9",
                 "disclosableReason":"May be told.","restrictedReason":"%s"}""";
        var wrong = body.replace("2031-11-20", "2020-01-01").formatted(outcome, MARKER);
        assertThat(api.post("vetting-" + force, path, wrong).status()).isEqualTo(409);
        assertThat(api.post("officer-" + force, path, body.formatted(outcome, MARKER))
                        .status())
                .isEqualTo(403);
        var unknown = body.replace("\"reference\"", "\"policeRecord\":\"%s\",\"reference\"".formatted(MARKER));
        assertThat(api.post("vetting-" + force, path, unknown.formatted(outcome, MARKER))
                        .status())
                .isEqualTo(400);
        var key = "leak-" + reference;
        assertThat(api.post("vetting-" + force, path, body.formatted(outcome, MARKER), key)
                        .status())
                .isEqualTo(204);
        assertThat(api.post("vetting-" + force, path, body.formatted(outcome, MARKER), key)
                        .status())
                .isEqualTo(204);
    }

    private void pages(List<String> references, Set<String> found) {
        for (var account : ACCOUNTS) {
            var from = new ArrayList<String>();
            for (var reference : references) {
                for (var role : List.of("supplier", "officer", "chief-officer", "vetting", "audit")) {
                    from.add("/%s/cases/%s".formatted(role, reference));
                }
            }
            from.addAll(List.of("/home", "/supplier", "/officer", "/vetting", "/notices", "/outbox"));
            new PagesOfAccount(port)
                    .signedIn(account)
                    .walk(from, PAGES, (path, body) -> hunt(account, path, body, MARKER, found));
        }
        new PagesOfAccount(port)
                .walk(
                        List.of("/", "/outbox", "/register"),
                        PAGES,
                        (path, body) -> hunt("nobody", path, body, MARKER, found));
    }

    private byte[] page(String account, String reference) {
        var body = new ArrayList<byte[]>();
        new PagesOfAccount(port)
                .signedIn(account)
                .walk(List.of("/officer/cases/" + reference), 1, (_, page) -> body.add(page));
        return body.getFirst();
    }

    /** Every address that can be read, with the references and the person of these cases in its places. */
    private void answers(ApiClient api, List<String> references, Set<String> found) {
        var paths = api.get("", "/v3/api-docs").json().get("paths");
        var person =
                api.get("supplier-1", "/api/v1/cases/" + references.getFirst()).at("/person");
        for (var entry : paths.properties()) {
            if (!entry.getValue().has("get")) {
                continue;
            }
            for (var reference : references) {
                var path = entry.getKey()
                        .replace("{reference}", reference)
                        .replace("{person}", person)
                        .replaceAll("\\{[^}]+}", reference);
                for (var account : ACCOUNTS) {
                    hunt(account, path, api.get(account, path).body(), MARKER, found);
                }
                hunt("nobody", path, api.get("", path).body(), MARKER, found);
            }
        }
    }

    private void hunt(String account, String path, byte[] body, String wanted, Set<String> found) {
        if (text(body).contains(wanted)) {
            found.add(account + " " + path.replaceAll("\\?.*", ""));
        }
    }

    private String text(byte[] body) {
        var raw = new String(body, StandardCharsets.UTF_8);
        return raw.startsWith("%PDF-") ? raw + pdf(body) : raw;
    }

    private String pdf(byte[] body) {
        try {
            var file = Files.write(folder.resolve("hunted.pdf"), body);
            var reader = new ProcessBuilder("pdftotext", file.toString(), "-").start();
            var text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reader.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return text;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Set<String> tables(Scope scope) {
        return tables(scope, MARKER);
    }

    /** Every table and view that a scope may read in which a text stands, also inside bytes. */
    private Set<String> tables(Scope scope, String wanted) {
        var found = new TreeSet<String>();
        var bytes = HexFormat.of().formatHex(wanted.getBytes(StandardCharsets.UTF_8));
        for (var table : named(scope)) {
            long rows = count(
                    scope,
                    "select count(*) from %s t where t::text like '%%%s%%' or t::text like '%%%s%%'"
                            .formatted(table, wanted, bytes));
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private List<String> named(Scope scope) {
        return scope.call(
                () -> transaction.execute(_ -> sql.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema in ('tabard', 'engine')
                  and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')
                order by 1""").query(String.class).list()));
    }

    private long count(Scope scope, String query) {
        return scope.call(
                () -> transaction.execute(_ -> sql.sql(query).query(Long.class).single()));
    }

    private static Scope of(Role role, String force) {
        return new Scope(Scope.Kind.FORCE, role, new ForceCode(force), null);
    }

    private void listen() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        ((Logger) LoggerFactory.getLogger("tabard")).setLevel(Level.DEBUG);
        ((Logger) LoggerFactory.getLogger("org.springframework.web")).setLevel(Level.DEBUG);
    }
}
