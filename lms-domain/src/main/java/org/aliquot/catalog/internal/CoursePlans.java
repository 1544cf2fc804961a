package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.CourseLine;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonRelease;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Courses as their authors see them: drafts, and lessons in no section, too. */
@Component
public class CoursePlans {

    private record Head(UUID id, CoursePlan empty) {}

    private record Placed(@Nullable UUID section, CoursePlan.Lesson lesson) {}

    private static final String LIST = """
            select course.slug, course.title, course.status,
                   count(lesson.id) filter (where lesson.status = 'published' and lesson.section_id is not null) as lessons,
                   count(lesson_draft.lesson_id) as drafts
            from course
            left join lesson on lesson.course_id = course.id
            left join lesson_draft on lesson_draft.lesson_id = lesson.id
            group by course.id
            order by course.title
            """;

    private static final String COURSE = """
            select id, slug, title, summary, status, version, pack is not null as from_pack
            from course
            where slug = :slug
            """;

    private static final String SECTIONS = """
            select id, title
            from section
            where course_id = :course
            order by position
            """;

    private static final String LESSONS = """
            select lesson.section_id, lesson.slug, lesson.status, v.number, d.lesson_id is not null as changed,
                   coalesce(d.content ->> 'title', v.title) as title,
                   coalesce(cast(d.content ->> 'minutes' as integer), v.minutes) as minutes,
                   lesson.opens_on, lesson.opens_days,
                   array(select required.slug
                         from lesson_prerequisite p
                         join lesson required on required.id = p.requires_id
                         where p.lesson_id = lesson.id
                         order by required.slug) as after
            from lesson
            left join lesson_version v on v.id = lesson.current_version_id
            left join lesson_draft d on d.lesson_id = lesson.id
            where lesson.course_id = :course
            order by lesson.position, lesson.slug
            """;

    private final JdbcClient jdbc;

    CoursePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CourseLine> list() {
        return jdbc.sql(LIST)
                .query((row, number) -> new CourseLine(
                        row.getString("slug"),
                        row.getString("title"),
                        Word.read(PublicationStatus.class, row.getString("status")),
                        row.getInt("lessons"),
                        row.getInt("drafts")))
                .list();
    }

    public Optional<CoursePlan> find(String slug) {
        return jdbc.sql(COURSE)
                .param("slug", slug)
                .query(CoursePlans::head)
                .optional()
                .map(this::filled);
    }

    private CoursePlan filled(Head head) {
        List<Placed> lessons = jdbc.sql(LESSONS)
                .param("course", head.id())
                .query(CoursePlans::lesson)
                .list();
        List<CoursePlan.Section> sections = jdbc.sql(SECTIONS)
                .param("course", head.id())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new CoursePlan.Section(id, row.getString("title"), in(id, lessons));
                })
                .list();
        CoursePlan course = head.empty();
        return new CoursePlan(
                course.slug(),
                course.title(),
                course.summary(),
                course.status(),
                course.version(),
                course.fromPack(),
                sections,
                in(null, lessons));
    }

    private static List<CoursePlan.Lesson> in(@Nullable UUID section, List<Placed> lessons) {
        return lessons.stream()
                .filter(placed -> Objects.equals(section, placed.section()))
                .map(Placed::lesson)
                .toList();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                new CoursePlan(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("summary"),
                        Word.read(PublicationStatus.class, row.getString("status")),
                        row.getInt("version"),
                        row.getBoolean("from_pack"),
                        List.of(),
                        List.of()));
    }

    private static Placed lesson(ResultSet row, int number) throws SQLException {
        return new Placed(
                row.getObject("section_id", UUID.class),
                new CoursePlan.Lesson(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getInt("minutes"),
                        Word.read(PublicationStatus.class, row.getString("status")),
                        row.getObject("number", Integer.class),
                        row.getBoolean("changed"),
                        new LessonRelease(
                                row.getObject("opens_on", LocalDate.class),
                                row.getObject("opens_days", Integer.class),
                                LessonVersions.texts(row.getArray("after")))));
    }
}
