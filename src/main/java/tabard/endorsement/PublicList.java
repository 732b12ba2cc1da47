package tabard.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.SchemeCode;
import tools.jackson.databind.json.JsonMapper;

/** Who and what is listed today, for anybody. A pause or a removal shows at once, and what has lapsed is not there. */
@Repository
@Transactional(readOnly = true)
public class PublicList {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    PublicList(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Those of a scheme, by name. */
    public List<ListedEntry> of(SchemeCode scheme) {
        return listed(sql
                .sql("select entry from endorsement_listing where scheme = ?")
                .param(scheme.value())
                .query(String.class)
                .list()
                .stream());
    }

    private List<ListedEntry> listed(Stream<String> entries) {
        var today = LocalDate.now(clock);
        return entries.map(entry -> json.readValue(entry, ListedEntry.class))
                .filter(entry -> entry.listed(today))
                .sorted(Comparator.<ListedEntry, String>comparing(
                                entry -> entry.subject().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(entry -> entry.id().toString()))
                .toList();
    }

    /** Puts down what anybody may know of an entry that has been confirmed. */
    @Transactional
    void show(Endorsement endorsement, EndorsementScheme scheme) {
        endorsement
                .confirmed(clock.getZone())
                .map(since -> entry(endorsement, scheme, since))
                .ifPresent(this::keep);
    }

    private ListedEntry entry(Endorsement endorsement, EndorsementScheme scheme, LocalDate since) {
        var rule = scheme.reconfirmation();
        var due = endorsement.due(rule, clock.getZone()).orElseThrow();
        var shown = new HashMap<String, List<String>>();
        scheme.asked(endorsement.variant()).stream()
                .filter(Question::published)
                .filter(question -> endorsement.answers().containsKey(question.code()))
                .forEach(question ->
                        shown.put(question.code(), endorsement.answers().getOrDefault(question.code(), List.of())));
        return new ListedEntry(
                endorsement.id(),
                endorsement.scheme(),
                endorsement.pack().hash(),
                endorsement.organisation(),
                endorsement.variant(),
                endorsement.subject(),
                shown,
                since,
                due,
                rule.lapses(due),
                !endorsement.on(since, rule, clock.getZone()).listed(),
                clock.instant());
    }

    private void keep(ListedEntry entry) {
        sql.sql("""
                insert into endorsement_listing (id, scheme, since, lapses, hidden, entry, as_at)
                values (:id, :scheme, :since, :lapses, :hidden, :entry, :at)
                on conflict (id) do update set lapses = excluded.lapses, hidden = excluded.hidden, entry = excluded.entry,
                    as_at = excluded.as_at""")
                .param("id", entry.id().value())
                .param("scheme", entry.scheme().value())
                .param("since", entry.since())
                .param("lapses", entry.lapses())
                .param("hidden", entry.hidden())
                .param("entry", json.writeValueAsString(entry))
                .param("at", entry.asAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
