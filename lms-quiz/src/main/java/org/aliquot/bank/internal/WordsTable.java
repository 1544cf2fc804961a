package org.aliquot.bank.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.aliquot.bank.IncomingWords;
import org.aliquot.clock.RowTime;
import org.aliquot.question.ItemWords;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Language;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words of questions in other languages; rows are added and never changed. */
@Component
public class WordsTable {

    /** Words of a question as they stood from a moment on. */
    record Stored(String slug, String madeFrom, Instant madeAt, ItemWords words) {}

    private static final String PUT = """
            insert into item_words (slug, language, made_from, made_at, hash, words)
            select :slug, :language, :madeFrom, server_now(), :hash, cast(:words as jsonb)
            where :hash is distinct from (
              select hash
              from item_words
              where slug = :slug
                and language = :language
                and made_from = :madeFrom
              order by made_at desc
              limit 1)
            """;

    private static final String FIND = """
            select slug, made_from, made_at, words
            from item_words
            where slug = any(:slugs)
              and language = :language
            order by made_at
            """;

    private static final StoredJson<ItemWords> WORDS = StoredJson.of(ItemWords.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    WordsTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void put(Collection<IncomingWords> incoming) {
        batch.batchUpdate(PUT, incoming.stream().map(WordsTable::row).toArray(SqlParameterSource[]::new));
    }

    /** Oldest first. */
    List<Stored> find(Collection<String> slugs, Language language) {
        return jdbc.sql(FIND)
                .param("slugs", slugs.toArray(String[]::new))
                .param("language", language.tag())
                .query(WordsTable::stored)
                .list();
    }

    private static SqlParameterSource row(IncomingWords words) {
        return new MapSqlParameterSource("slug", words.slug())
                .addValue("language", words.language().tag())
                .addValue("madeFrom", words.madeFrom())
                .addValue("hash", words.hash())
                .addValue("words", WORDS.write(words.words()));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getString("slug"),
                row.getString("made_from"),
                RowTime.at(row, "made_at"),
                WORDS.read(row.getString("words")));
    }
}
