package tabard.workflow.camunda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.intake.CaseOpened;
import tabard.intake.CasesOpened;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.training.TrainingVerified;
import tabard.workflow.CaseProcess;
import tabard.workflow.Inbox;
import tabard.workflow.InboxQuery;
import tabard.workflow.MatterProcess;
import tabard.workflow.Progress;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** A case of Dorset's on a real database, new for each test; the engine's own threads rest. */
@SpringBootTest(
        properties = {
            "tabard.database.directory=target/databases/${random.uuid}",
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.demo=false",
            "camunda.bpm.job-execution.enabled=false"
        })
class CaseInDatabase {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Duration DUE_IN = Duration.between(NOW, Instant.parse("2026-12-12T00:00:00Z"));
    static final ForceCode DORSET = new ForceCode("dorset");
    static final SchemeCode CSAS = new SchemeCode("csas");
    static final Actor OFFICER = new Actor("officer-dorset", "accreditation officer of dorset");
    static final AtomicInteger NUMBER = new AtomicInteger();

    final PersonId person = new PersonId(UUID.randomUUID());
    final OrganisationId employer = new OrganisationId(UUID.randomUUID());
    final CaseReference reference = CaseReference.of(CSAS, 2026, NUMBER.incrementAndGet());

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskInbox inbox;

    @Autowired
    CaseProcess process;

    @Autowired
    MatterProcess matters;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void openACase() {
        inTransaction(Scope.SYSTEM, () -> {
            insertTheCase();
            events.publishEvent(new CasesOpened(List.of(new CaseOpened(
                    reference, person, employer, DORSET, CSAS, StepOrder.TRAINING_FIRST, OFFICER, NOW))));
        });
    }

    Job timerOf(String event) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .singleResult();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult();
    }

    List<String> ledger() {
        return Scope.SYSTEM.call(() -> new TransactionTemplate(transactions)
                .execute(_ -> sql.sql("select type from ledger_entry where stream = ? order by sequence")
                        .param(reference.value())
                        .query(String.class)
                        .list()));
    }

    void trained() {
        inTransaction(force("dorset"), this::publishTrained);
    }

    void publishTrained() {
        events.publishEvent(new TrainingVerified(
                reference, person, TrainingOutcome.VERIFIED, Commitment.to("seen", UUID.randomUUID()), OFFICER, NOW));
    }

    void forgetTheEngine() {
        for (var table : List.of(
                "act_ru_incident",
                "act_ru_event_subscr",
                "act_ru_identitylink",
                "act_ru_job",
                "act_ru_task",
                "act_ru_variable")) {
            sql.sql("delete from engine." + table).update();
        }
        sql.sql("update engine.act_ru_execution set super_exec_ = null").update();
        sql.sql("delete from engine.act_ru_execution where parent_id_ is not null")
                .update();
        sql.sql("delete from engine.act_ru_execution").update();
    }

    Progress progress() {
        return force("dorset").call(() -> process.progress(reference));
    }

    List<String> waiting() {
        return Scope.SYSTEM.call(() -> inbox.of(reference)).stream()
                .map(WaitingTask::step)
                .toList();
    }

    Inbox seen(Scope scope, InboxQuery query) {
        return scope.call(() -> inbox.list(query));
    }

    static Scope force(String code) {
        return new Scope(Scope.Kind.FORCE, Role.OFFICER, new ForceCode(code), null);
    }

    static Scope organisation(OrganisationId organisation) {
        return new Scope(Scope.Kind.ORGANISATION, Role.SUPPLIER, null, organisation);
    }

    void inTransaction(Scope scope, Runnable action) {
        scope.run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> action.run()));
    }

    void insertTheCase() {
        sql.sql("""
            insert into organisation (id, name, kind, complaints_contact, registered_at, version)
            values (?, 'Harbour Wardens', 'COMPANY', 'x', now(), 0)\
            """).param(employer.value()).update();
        sql.sql("""
            insert into person (id, given_name, family_name, date_of_birth, language, likeness,
                                created_by_organisation, created_at, version)
            values (?, 'Ann', 'Other', '1990-01-01', 'EN', 'x', ?, now(), 0)\
            """).params(person.value(), employer.value()).update();
        var application = UUID.randomUUID();
        sql.sql("""
            insert into application (id, organisation_id, scheme, declaration, declared_by, submitted_by, submitted_at)
            values (?, ?, 'csas', 'x', 'x', 'x', now())\
            """).params(application, employer.value()).update();
        sql.sql("""
            insert into case_file (reference, application_id, person_id, organisation_id, force, scheme, role,
                                   step_order, asked, status, opened_at, version)
            values (?, ?, ?, ?, 'dorset', 'csas', 'Warden', 'TRAINING_FIRST', '[]', 'OPEN', now(), 0)\
            """)
                .params(reference.value(), application, person.value(), employer.value())
                .update();
    }
}
