package tabard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestDatabase;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/** The ledger on a real database. */
@TestDatabase
class LedgerTests {

    static final Instant AT = Instant.parse("2026-11-21T09:00:00.123456789Z");

    record SomethingHappened(
            String stream, CaseReference reference, Commitment told, List<String> words, Actor by, Instant at)
            implements DomainEvent {

        @Override
        public String purpose() {
            return "Testing";
        }
    }

    record Unspeakable(String stream, double fraction, Actor by, Instant at) implements DomainEvent {

        @Override
        public String purpose() {
            return "Testing";
        }
    }

    record Together(List<SomethingHappened> all) implements DomainEvent.Together {}

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LedgerView ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    final String stream = "test:" + UUID.randomUUID();

    @Test
    void writesEachEventAfterTheOneBeforeItOnItsStream() {
        publish(happened("first"), happened("second"));

        var chain = chain();
        assertThat(chain.whole()).isTrue();
        assertThat(chain.entries()).extracting(LedgerEntry::sequence).containsExactly(0, 1);
        assertThat(chain.entries().getFirst().previousHash()).isEqualTo("0".repeat(64));
        assertThat(chain.entries().getLast().previousHash())
                .isEqualTo(chain.entries().getFirst().hash());
    }

    @Test
    void writesManyToldAtOnceAsIfEachWereToldByItself() {
        publish(happened("first"));
        var other = new SomethingHappened(
                stream + ":other",
                new CaseReference("CSAS-2026-00042"),
                new Commitment("ab".repeat(32)),
                List.of("elsewhere"),
                new Actor("somebody", "tester"),
                AT);

        Acting.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> events.publishEvent(new Together(List.of(happened("second"), other, happened("third"))))));

        var chain = chain();
        assertThat(chain.whole()).isTrue();
        assertThat(chain.entries()).extracting(LedgerEntry::sequence).containsExactly(0, 1, 2);
        assertThat(chain.entries().get(2).entry()).contains("third");
        var beside = Acting.AUDITOR.get(() -> ledger.chain(other.stream()));
        assertThat(beside.whole()).isTrue();
        assertThat(beside.entries()).hasSize(1);
        assertThat(beside.entries().getFirst().index())
                .isBetween(
                        chain.entries().get(1).index(), chain.entries().get(2).index());
    }

    @Test
    void spellsAnEventInOneWayOnly() {
        publish(happened("first"));

        assertThat(chain().entries().getFirst().entry()).isEqualTo("""
                        {"actor":"somebody","at":"2026-11-21T09:00:00.123456Z","capacity":"tester","event":{"at":"2026-11-21T09:00:00.123456789Z","by":{"capacity":"tester","id":"somebody"},"reference":"CSAS-2026-00042","stream":"%s","told":"%s","words":["first"]},"purpose":"Testing","sequence":0,"stream":"%s","type":"SomethingHappened"}""".formatted(stream, "ab".repeat(32), stream));
    }

    @Test
    void whatCannotBeRecordedDoesNotHappen() {
        assertThatThrownBy(() -> Acting.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
                    sql.sql("insert into tabard.account values ('lost', 'x', 'Lost', 'ADMIN', null, null, true, now())")
                            .update();
                    events.publishEvent(new Unspeakable(stream, 0.5, new Actor("somebody", "tester"), AT));
                })))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A fraction has no one spelling: use whole units.");

        assertThat(Acting.SYSTEM.<Long>get(() ->
                        transaction.execute(_ -> sql.sql("select count(*) from tabard.account where username = 'lost'")
                                .query(Long.class)
                                .single())))
                .isZero();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> Acting.SYSTEM.run(() -> events.publishEvent(happened("first"))))
                .hasMessageContaining("No existing transaction found");
    }

    @Test
    void nobodyIsRecordedWhoIsNotNamed() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> events.publishEvent(happened("first"))))
                .rootCause()
                .hasMessageContaining("new row violates row-level security policy");
    }

    @Test
    void onlyAuditorsReadIt() {
        publish(happened("first"));

        assertThatThrownBy(() -> Acting.officerOf("dorset").get(() -> ledger.chain(stream)))
                .hasMessage("Access Denied");
        assertThat(Acting.officerOf("dorset")
                        .<Long>get(() -> transaction.execute(_ -> sql.sql("select count(*) from tabard.ledger_entry")
                                .query(Long.class)
                                .single())))
                .isZero();
    }

    @Test
    void aChangedEntryShows() {
        var entry = LedgerEntry.next(happened("first"), 0, LedgerEntry.NOTHING);
        var changed = new LedgerEntry(
                1,
                entry.stream(),
                0,
                entry.type(),
                entry.happenedAt(),
                entry.actor(),
                entry.entry().replace("first", "other"),
                entry.previousHash(),
                entry.hash());

        assertThat(entry.follows(0, LedgerEntry.NOTHING)).isTrue();
        assertThat(changed.follows(0, LedgerEntry.NOTHING)).isFalse();
        assertThat(entry.follows(1, LedgerEntry.NOTHING)).isFalse();
        assertThat(entry.follows(0, entry.hash())).isFalse();
    }

    private SomethingHappened happened(String word) {
        return new SomethingHappened(
                stream,
                new CaseReference("CSAS-2026-00042"),
                new Commitment("ab".repeat(32)),
                List.of(word),
                new Actor("somebody", "tester"),
                AT);
    }

    private void publish(DomainEvent... all) {
        Acting.SYSTEM.run(
                () -> transaction.executeWithoutResult(_ -> List.of(all).forEach(events::publishEvent)));
    }

    private LedgerView.Chain chain() {
        return Acting.AUDITOR.get(() -> ledger.chain(stream));
    }
}
