package org.aliquot.catalog.internal;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.aliquot.catalog.IncomingLesson;
import org.aliquot.clock.Ids;
import org.aliquot.lesson.LessonContent;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes lessons that packs bring: the lesson once, and a version for each change. */
@Component
public class LessonIntake {

    private static final String LESSON = """
            insert into lesson (id, slug, course_id, position, status, pack, pack_hash, edited)
            select :lessonId, :slug, course.id, 0, 'published', :pack, :hash, false
            from course
            where course.slug = :course
            on conflict (course_id, slug) do update
            set status = 'published',
                pack_hash = excluded.pack_hash
            """;

    private static final String VERSION = """
            insert into lesson_version (id, lesson_id, number, title, summary, minutes, body, objectives, topics, checks,
                                        sources, exhibits, facts, published_at)
            select :versionId, lesson.id,
                   1 + coalesce((select max(number) from lesson_version where lesson_id = lesson.id), 0),
                   :title, :summary, :minutes, :body, :objectives, :topics, :checks, :sources,
                   cast(:exhibits as jsonb), cast(:facts as jsonb), server_now()
            from lesson
            join course on course.id = lesson.course_id
            where course.slug = :course
              and lesson.slug = :slug
            """;

    private static final String CURRENT = """
            update lesson
            set current_version_id = :versionId
            from course
            where course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :slug
            """;

    private static final String RETIRE = """
            update lesson
            set status = 'retired'
            from course
            where course.id = lesson.course_id
              and course.slug || '/' || lesson.slug = any(:paths)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    LessonIntake(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void put(String pack, List<IncomingLesson> incoming) {
        SqlParameterSource[] rows =
                incoming.stream().map(lesson -> row(pack, lesson)).toArray(SqlParameterSource[]::new);
        batch.batchUpdate(LESSON, rows);
        batch.batchUpdate(VERSION, rows);
        batch.batchUpdate(CURRENT, rows);
    }

    public void retire(Collection<String> paths) {
        jdbc.sql(RETIRE).param("paths", paths.toArray(String[]::new)).update();
    }

    private SqlParameterSource row(String pack, IncomingLesson lesson) {
        LessonContent content = lesson.content();
        return new MapSqlParameterSource("lessonId", Ids.next())
                .addValue("versionId", Ids.next())
                .addValue("course", lesson.course())
                .addValue("slug", content.slug())
                .addValue("pack", pack)
                .addValue("hash", lesson.hash())
                .addValue("title", content.title())
                .addValue("summary", content.summary())
                .addValue("minutes", content.minutes())
                .addValue("body", content.body())
                .addValue("objectives", content.objectives().toArray(String[]::new))
                .addValue("topics", content.topics().toArray(String[]::new))
                .addValue("checks", lesson.checks().toArray(String[]::new))
                .addValue("sources", content.references().toArray(String[]::new))
                .addValue("exhibits", LessonVersions.EXHIBITS.write(new TreeMap<>(lesson.exhibits())))
                .addValue("facts", LessonVersions.FACTS.write(new TreeMap<>(lesson.facts())));
    }
}
