package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.catalog.LessonVersionLine;
import org.aliquot.clock.RowTime;
import org.aliquot.draft.DraftRows;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons as their authors handle them: unpublished changes, and the versions before them. */
@Component
public class LessonDraftTable {

    private static final String PUBLISHED = """
            jsonb_build_object('title', v.title, 'summary', v.summary, 'minutes', v.minutes,
                               'objectives', to_jsonb(v.objectives), 'topics', to_jsonb(v.topics),
                               'references', to_jsonb(v.sources), 'body', v.body)""";

    /** Where nothing is being worked on, the published text is what a change begins from. */
    private static final String FIND = """
            select lesson.id, course.slug as course, course.title as course_title, lesson.slug, lesson.status, v.number,
                   coalesce(d.version, -v.number) as version, coalesce(d.updated_at, v.published_at) as updated_at,
                   case when d.lesson_id is null then v.published_by else d.updated_by end as updated_by,
                   coalesce(d.content, %s) as content
            from unnest(:courses, :lessons) wanted (course, lesson)
            join course on course.slug = wanted.course
            join lesson on lesson.course_id = course.id and lesson.slug = wanted.lesson
            left join lesson_version v on v.id = lesson.current_version_id
            left join lesson_draft d on d.lesson_id = lesson.id
            """.formatted(PUBLISHED);

    private static final String HISTORY = """
            select v.number, v.published_at, v.published_by, %s as content
            from course
            join lesson on lesson.course_id = course.id
            join lesson_version v on v.lesson_id = lesson.id
            where course.slug = :course
              and lesson.slug = :lesson
            order by v.number desc
            """.formatted(PUBLISHED);

    static final StoredJson<LessonText> TEXT = StoredJson.of(LessonText.class);

    private final JdbcClient jdbc;
    private final DraftRows<LessonText> rows;

    LessonDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new DraftRows<>(jdbc, "lesson", TEXT, PUBLISHED);
    }

    public Optional<LessonDraft> find(LessonPath path) {
        return Optional.ofNullable(find(List.of(path)).get(path));
    }

    /** Those of these lessons that there are. */
    public Map<LessonPath, LessonDraft> find(Collection<LessonPath> paths) {
        return jdbc
                .sql(FIND)
                .param("courses", paths.stream().map(LessonPath::course).toArray(String[]::new))
                .param("lessons", paths.stream().map(LessonPath::lesson).toArray(String[]::new))
                .query(this::draft)
                .list()
                .stream()
                .collect(Collectors.toMap(LessonDraft::path, Function.identity()));
    }

    /** Those of these addresses at which there is a lesson. */
    Set<String> there(Collection<String> addresses) {
        return addresses.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select :prefix || course.slug || '/' || lesson.slug as address
                                from lesson
                                join course on course.id = lesson.course_id
                                where :prefix || course.slug || '/' || lesson.slug = any(:addresses)
                                """)
                        .param("prefix", LessonPath.ADDRESSES)
                        .param("addresses", addresses.toArray(String[]::new))
                        .query((row, _) -> row.getString("address"))
                        .set();
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

    /** What the draft said, or the published text, when it had this version. */
    public Optional<LessonText> text(UUID lesson, int version) {
        return rows.text(lesson, version);
    }

    public void put(UUID lesson, LessonText text, AccountId author) {
        rows.put(lesson, text, author);
    }

    public void delete(UUID lesson) {
        rows.delete(lesson);
    }

    public List<LessonVersionLine> history(LessonPath path) {
        return jdbc.sql(HISTORY)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .query((row, number) -> new LessonVersionLine(
                        row.getInt("number"),
                        RowTime.at(row, "published_at"),
                        AccountId.find(row, "published_by"),
                        text(row)))
                .list();
    }

    private LessonDraft draft(ResultSet row, int number) throws SQLException {
        return new LessonDraft(
                row.getObject("id", UUID.class),
                new LessonPath(row.getString("course"), row.getString("slug")),
                row.getString("course_title"),
                text(row),
                row.getInt("version"),
                RowTime.at(row, "updated_at"),
                AccountId.find(row, "updated_by"),
                row.getObject("number", Integer.class),
                Word.read(PublicationStatus.class, row.getString("status")));
    }

    private LessonText text(ResultSet row) throws SQLException {
        return TEXT.read(row.getString("content"));
    }
}
