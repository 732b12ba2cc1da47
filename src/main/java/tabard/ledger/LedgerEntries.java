package tabard.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All entries. They are added and read; nothing changes or removes one. */
@Repository
class LedgerEntries {

    /** The end of a chain: the sequence and the hash of its last entry. */
    record Head(int sequence, String hash) {}

    private final JdbcClient sql;

    LedgerEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Reads the end of a chain, and keeps others from appending to it until this transaction ends. */
    Optional<Head> lockHead(String stream) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:stream, 42))")
                .param("stream", stream)
                .query((row, _) -> 0)
                .list();
        return sql.sql("select sequence, hash from ledger_head(:stream)")
                .param("stream", stream)
                .query((row, _) -> new Head(row.getInt(1), hex(row, 2)))
                .optional();
    }

    void add(LedgerEntry entry) {
        sql.sql("""
                insert into ledger_entry (stream, sequence, type, happened_at, actor, entry, previous_hash, hash)
                values (:stream, :sequence, :type, :at, :actor, :entry, :previous, :hash)""")
                .param("stream", entry.stream())
                .param("sequence", entry.sequence())
                .param("type", entry.type())
                .param("at", entry.happenedAt().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("entry", entry.entry())
                .param("previous", HexFormat.of().parseHex(entry.previousHash()))
                .param("hash", HexFormat.of().parseHex(entry.hash()))
                .update();
    }

    List<LedgerEntry> ofStream(String stream) {
        return sql.sql("select * from ledger_entry where stream = :stream order by sequence")
                .param("stream", stream)
                .query(LedgerEntries::entry)
                .list();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getLong("index"),
                row.getString("stream"),
                row.getInt("sequence"),
                row.getString("type"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("entry"),
                hex(row, row.findColumn("previous_hash")),
                hex(row, row.findColumn("hash")));
    }

    private static String hex(ResultSet row, int column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }
}
