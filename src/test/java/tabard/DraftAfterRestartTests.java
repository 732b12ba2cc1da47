package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.application.Answer;
import tabard.application.AnswerInvitation;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.application.InviteCandidate;
import tabard.kernel.ForceCode;
import tabard.party.Language;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** A draft half done, and a link that was sent out, outlive the program: it is stopped and started again on the same database. */
class DraftAfterRestartTests {

    private static final ForceCode DORSET = new ForceCode("dorset");

    /** What was there before the program was stopped. */
    private record Before(String account, ApplicationDraft draft, String link) {}

    @Test
    void aDraftHalfDoneIsThereWhenTheProgramIsStartedAgain() throws IOException {
        var database = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "restart-");
        Before before;
        try (var program = start(database)) {
            before = fillIn(program);
        }

        try (var program = start(database)) {
            var accounts = program.getBean(TestAccounts.class);
            var supplier = (SignedIn) program.getBean(UserDetailsService.class).loadUserByUsername(before.account());
            var drafts = program.getBean(ApplicationDrafts.class);
            assertThat(accounts.as(supplier, () -> drafts.get(before.draft().id())))
                    .isEqualTo(before.draft());
            assertThat(accounts.as(
                            supplier,
                            () -> drafts.keep(before.draft().withAnswers(Map.of()))
                                    .version()))
                    .isEqualTo(before.draft().version() + 1);
            var answer = program.getBean(AnswerInvitation.class);
            assertThat(Scope.PUBLIC.call(() -> answer.open(before.link(), "en")).person())
                    .isEqualTo("Ann Stays");
        }
    }

    private static Before fillIn(ConfigurableApplicationContext program) {
        var parties = program.getBean(TestParties.class);
        var drafts = program.getBean(ApplicationDrafts.class);
        var employer = parties.organisation("Restart Ltd " + UUID.randomUUID(), "Orange");
        var person = parties.person(employer, "Ann", "Stays", Language.EN);
        var supplier = parties.accounts().supplier(employer);
        return parties.accounts().as(supplier, () -> {
            var begun = drafts.begin(ApplicationDraft.of(employer, supplier.getUsername(), List.of(person))
                    .withForces(TestCases.CSAS, List.of(DORSET))
                    .withPowers(DORSET, List.of(AskedPower.of(new PowerCode("control-traffic")))));
            var kept = drafts.keep(begun.withAnswers(Map.of("duties", Answer.of("They steer traffic."))));
            var link = program.getBean(InviteCandidate.class).invite(kept, person, supplier.actor());
            return new Before(supplier.getUsername(), kept, link);
        });
    }

    private static ConfigurableApplicationContext start(Path database) {
        return new SpringApplicationBuilder(TabardApplication.class, TestAccounts.class, TestParties.class)
                .run(
                        "--tabard.clock=2026-11-21T09:00:00Z",
                        "--tabard.demo=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--server.port=0",
                        "--tabard.database.directory=" + database);
    }
}
