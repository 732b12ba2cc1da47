package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tabard.access.OpenAccount;
import tabard.api.ApiClient;
import tabard.api.ApplicationByApi;
import tabard.evidence.UploadDocument;
import tabard.party.Language;

/**
 * How long an application for fifty people at six forces takes, from the request to the answer: the papers of everybody, the
 * declaration, 300 cases and their processes, all on the ledger, in one transaction. How to run it is in
 * {@code docs/performance.md}.
 */
@TestProgram
@Import({TestAccounts.class, TestParties.class})
class ApplicationBench {

    private static final int RUNS = 4;
    private static final int PEOPLE = 50;

    @LocalServerPort
    int port;

    @Autowired
    TestParties parties;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    UploadDocument upload;

    @Test
    void threeHundredCasesAreOpenedInUnderTwoSeconds() {
        var seconds = IntStream.range(0, RUNS).mapToDouble(this::run).toArray();

        System.out.printf(
                "{\"cases\":%d,\"firstRunSeconds\":%.2f,\"seconds\":%.2f,\"processors\":%d,\"java\":\"%s\"}%n",
                PEOPLE * FiftyPeople.FORCES.size(),
                seconds[0],
                IntStream.range(1, RUNS)
                        .mapToDouble(run -> seconds[run])
                        .average()
                        .orElseThrow(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        assertThat(seconds[RUNS - 1]).isLessThan(2);
    }

    private double run(int number) {
        var account = "supplier-bench-" + number;
        var employer = new FiftyPeople(parties, openAccount, upload).employer(account);
        var people = new ArrayList<String>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(parties.person(employer, FiftyPeople.given(person), FiftyPeople.family(person), Language.EN)
                    .toString());
        }
        var api = new ApiClient(port);
        var body = new ApplicationByApi(api, account).ofSixForces(people);

        var begun = System.nanoTime();
        var answer = api.post(account, "/api/v1/applications", body, "bench-" + number);
        var taken = (System.nanoTime() - begun) / 1e9;

        assertThat(answer.status()).as(new String(answer.body())).isEqualTo(201);
        assertThat(answer.json().get("cases")).hasSize(PEOPLE * FiftyPeople.FORCES.size());
        return taken;
    }
}
