package org.aliquot.catalog.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.digest.Sha256;
import org.aliquot.word.Language;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles in other languages by their English. */
@Component
public class TitleWordsTable {

    private static final String PUT = """
            insert into title_words (language, hash, english, words)
            values (:language, :hash, :english, :words)
            on conflict (language, hash) do update
            set words = excluded.words
            """;

    private static final String ALL = """
            select english, words
            from title_words
            where language = :language
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    TitleWordsTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void put(Language language, Collection<Map.Entry<String, String>> titles) {
        batch.batchUpdate(
                PUT, titles.stream().map(title -> row(language, title)).toArray(SqlParameterSource[]::new));
    }

    /** Those of one language by their English. */
    public Map<String, String> all(Language language) {
        return jdbc
                .sql(ALL)
                .param("language", language.tag())
                .query((row, _) -> Map.entry(row.getString("english"), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SqlParameterSource row(Language language, Map.Entry<String, String> title) {
        return new MapSqlParameterSource("language", language.tag())
                .addValue("hash", Sha256.hex(title.getKey()))
                .addValue("english", title.getKey())
                .addValue("words", title.getValue());
    }
}
