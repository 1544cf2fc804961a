package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.IncomingLessonWords;
import org.aliquot.clock.RowTime;
import org.aliquot.lesson.LessonWords;
import org.aliquot.word.Language;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words of lessons in other languages; rows are added and never changed. */
@Component
public class LessonWordsTable {

    /** Words of a lesson, and since when they stand. */
    record Stored(Instant madeAt, LessonWords words) {}

    private static final String PUT = """
            insert into lesson_words (lesson_id, language, made_from, made_at, hash, title, summary, objectives, body)
            select lesson.id, :language, :madeFrom, server_now(), :hash, :title, :summary, :objectives, :body
            from lesson
            join course on course.id = lesson.course_id
            where course.slug = :course
              and lesson.slug = :lesson
              and :hash is distinct from (
                select l.hash
                from lesson_words l
                where l.lesson_id = lesson.id
                  and l.language = :language
                  and l.made_from = :madeFrom
                order by l.made_at desc
                limit 1)
            """;

    private static final String FIND = """
            select lesson_words.made_at, lesson_words.title, lesson_words.summary, lesson_words.objectives,
                   lesson_words.body
            from lesson_version
            join lesson_words on lesson_words.lesson_id = lesson_version.lesson_id
            where lesson_version.id = :version
              and lesson_words.language = :language
              and lesson_words.made_from = :madeFrom
            order by lesson_words.made_at desc
            limit 1
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    LessonWordsTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void put(Collection<IncomingLessonWords> incoming) {
        batch.batchUpdate(PUT, incoming.stream().map(LessonWordsTable::row).toArray(SqlParameterSource[]::new));
    }

    Optional<Stored> find(UUID version, Language language, String madeFrom) {
        return jdbc.sql(FIND)
                .param("version", version)
                .param("language", language.tag())
                .param("madeFrom", madeFrom)
                .query(LessonWordsTable::stored)
                .optional();
    }

    private static SqlParameterSource row(IncomingLessonWords incoming) {
        LessonWords words = incoming.words();
        return new MapSqlParameterSource("course", incoming.course())
                .addValue("lesson", incoming.lesson())
                .addValue("language", incoming.language().tag())
                .addValue("madeFrom", incoming.madeFrom())
                .addValue("hash", incoming.hash())
                .addValue("title", words.title())
                .addValue("summary", words.summary())
                .addValue("objectives", words.objectives().toArray(String[]::new))
                .addValue("body", words.body());
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                RowTime.at(row, "made_at"),
                new LessonWords(
                        row.getString("title"),
                        row.getString("summary"),
                        LessonVersions.texts(row.getArray("objectives")),
                        row.getString("body")));
    }
}
