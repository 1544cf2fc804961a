package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.catalog.LessonVersionLine;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons as their authors handle them: unpublished changes, and the versions before them. */
@Component
public class LessonDraftTable {

    /** Where nothing is being worked on, the published text is what a change begins from. */
    private static final String FIND = """
            select lesson.id, course.slug as course, course.title as course_title, lesson.slug, lesson.status, v.number,
                   coalesce(d.version, 0) as version, coalesce(d.updated_at, v.published_at) as updated_at,
                   case when d.lesson_id is null then v.published_by else d.updated_by end as updated_by,
                   coalesce(d.content, jsonb_build_object(
                     'title', v.title, 'summary', v.summary, 'minutes', v.minutes, 'objectives', to_jsonb(v.objectives),
                     'topics', to_jsonb(v.topics), 'references', to_jsonb(v.sources), 'body', v.body)) as content
            from course
            join lesson on lesson.course_id = course.id
            left join lesson_version v on v.id = lesson.current_version_id
            left join lesson_draft d on d.lesson_id = lesson.id
            where course.slug = :course
              and lesson.slug = :lesson
            """;

    private static final String HISTORY = """
            select v.number, v.published_at, v.published_by, jsonb_build_object(
                     'title', v.title, 'summary', v.summary, 'minutes', v.minutes, 'objectives', to_jsonb(v.objectives),
                     'topics', to_jsonb(v.topics), 'references', to_jsonb(v.sources), 'body', v.body) as content
            from course
            join lesson on lesson.course_id = course.id
            join lesson_version v on v.lesson_id = lesson.id
            where course.slug = :course
              and lesson.slug = :lesson
            order by v.number desc
            """;

    private static final String PUT = """
            insert into lesson_draft (lesson_id, content, updated_at, updated_by, version)
            values (:lesson, cast(:content as jsonb), server_now(), :author, 1)
            on conflict (lesson_id) do update
            set content = excluded.content,
                updated_at = excluded.updated_at,
                updated_by = excluded.updated_by,
                version = lesson_draft.version + 1
            """;

    private static final String DELETE = """
            delete from lesson_draft
            where lesson_id = :lesson
            """;

    private static final StoredJson<LessonText> TEXT = StoredJson.of(LessonText.class);

    private final JdbcClient jdbc;

    LessonDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LessonDraft> find(LessonPath path) {
        return query(FIND, path);
    }

    /** The same, held so that two instructors who save at once come one after the other. */
    public Optional<LessonDraft> lock(LessonPath path) {
        boolean there = jdbc.sql("""
                        select lesson.id
                        from lesson
                        join course on course.id = lesson.course_id
                        where course.slug = :course
                          and lesson.slug = :lesson
                        for update of lesson
                        """)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .query(UUID.class)
                .optional()
                .isPresent();
        return there ? find(path) : Optional.empty();
    }

    public void put(UUID lesson, LessonText text, UUID author) {
        jdbc.sql(PUT)
                .param("lesson", lesson)
                .param("content", TEXT.write(text))
                .param("author", author)
                .update();
    }

    public void delete(UUID lesson) {
        jdbc.sql(DELETE).param("lesson", lesson).update();
    }

    public List<LessonVersionLine> history(LessonPath path) {
        return jdbc.sql(HISTORY)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .query((row, number) -> new LessonVersionLine(
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getObject("published_by", UUID.class),
                        text(row)))
                .list();
    }

    private Optional<LessonDraft> query(String sql, LessonPath path) {
        return jdbc.sql(sql)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .query(this::draft)
                .optional();
    }

    private LessonDraft draft(ResultSet row, int number) throws SQLException {
        return new LessonDraft(
                row.getObject("id", UUID.class),
                new LessonPath(row.getString("course"), row.getString("slug")),
                row.getString("course_title"),
                text(row),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_by", UUID.class),
                row.getObject("number", Integer.class),
                row.getString("status"));
    }

    private LessonText text(ResultSet row) throws SQLException {
        return TEXT.read(row.getString("content"));
    }
}
