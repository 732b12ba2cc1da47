package tabard.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All entries. They are added and read; nothing changes or removes one. */
@Repository
class LedgerEntries {

    private static final String ADD = """
            insert into ledger_entry (stream, sequence, type, happened_at, actor, entry, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The end of a chain: the sequence and the hash of its last entry. */
    record Head(int sequence, String hash) {

        /** Of a chain that has no entry yet. */
        static final Head NONE = new Head(-1, LedgerEntry.NOTHING);
    }

    private final JdbcClient sql;
    private final JdbcOperations many;

    LedgerEntries(JdbcClient sql, JdbcOperations many) {
        this.sql = sql;
        this.many = many;
    }

    /**
     * Reads the ends of some chains, and keeps others from appending to them until this transaction ends. Locks are taken in
     * one order, so that two who append to the same chains do not wait for each other.
     */
    Map<String, Head> lockHeads(Collection<String> streams) {
        var sorted = streams.stream().sorted().toArray(String[]::new);
        sql.sql(
                        "select pg_advisory_xact_lock(hashtextextended(s, 42)) from unnest(:streams) with ordinality as u (s, n) order by n")
                .param("streams", sorted)
                .query((row, _) -> 0)
                .list();
        var heads = new HashMap<String, Head>();
        sql.sql("select s, h.sequence, h.hash from unnest(:streams) as u (s), ledger_head(s) as h")
                .param("streams", sorted)
                .query(row -> {
                    heads.put(row.getString(1), new Head(row.getInt(2), hex(row, 3)));
                });
        return heads;
    }

    /** Adds them in their order. */
    void add(List<LedgerEntry> entries) {
        many.batchUpdate(ADD, entries, entries.size(), (row, entry) -> {
            row.setString(1, entry.stream());
            row.setInt(2, entry.sequence());
            row.setString(3, entry.type());
            row.setObject(4, entry.happenedAt().atOffset(ZoneOffset.UTC));
            row.setString(5, entry.actor());
            row.setString(6, entry.entry());
            row.setBytes(7, HexFormat.of().parseHex(entry.previousHash()));
            row.setBytes(8, HexFormat.of().parseHex(entry.hash()));
        });
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
