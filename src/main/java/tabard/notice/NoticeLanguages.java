package tabard.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.Actor;
import tabard.party.Language;

/** The languages in which offices want their letters: English, until one says otherwise (Welsh Language (Wales) Measure 2011). */
@Repository
class NoticeLanguages {

    private final JdbcClient sql;

    NoticeLanguages(JdbcClient sql) {
        this.sql = sql;
    }

    Language of(String owner) {
        return sql.sql("select language from notice_language where owner = :owner")
                .param("owner", owner)
                .query(String.class)
                .optional()
                .map(Language::valueOf)
                .orElse(Language.EN);
    }

    void set(String owner, Language language, Actor by, Instant at) {
        sql.sql("""
                insert into notice_language (owner, language, set_by, set_at) values (:owner, :language, :by, :at)
                on conflict (owner) do update
                set language = excluded.language, set_by = excluded.set_by, set_at = excluded.set_at""")
                .param("owner", owner)
                .param("language", language.name())
                .param("by", by.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
