package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.catalog.CourseCard;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.LessonPlace;
import org.aliquot.catalog.PointingLesson;
import org.aliquot.catalog.SectionView;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Courses and the order of their lessons. */
@Component
public class OutlineTable {

    /** A lesson at its place; lessons come in the order of the course. */
    public record Row(String section, int sectionPosition, UUID version, LessonCard card) {}

    /** Where a version of a lesson belongs. */
    public record Home(String course, String lesson) {}

    private static final String COURSES = """
            select course.slug, course.title, course.summary, count(lesson_version.id) as lessons,
                   coalesce(sum(lesson_version.minutes), 0) as minutes
            from course
            left join lesson on lesson.course_id = course.id and lesson.status = 'published'
                            and lesson.section_id is not null
            left join lesson_version on lesson_version.id = lesson.current_version_id
            where course.status = 'published'
              and (cast(:slug as text) is null or course.slug = :slug)
            group by course.id
            order by course.title
            """;

    private static final String LESSONS = """
            select section.title as section, section.position as section_position, lesson.current_version_id,
                   lesson.slug, lesson_version.title, lesson_version.summary, lesson_version.minutes,
                   lesson_version.topics
            from course
            join section on section.course_id = course.id
            join lesson on lesson.section_id = section.id
            join lesson_version on lesson_version.id = lesson.current_version_id
            where course.slug = :course
              and course.status = 'published'
              and lesson.status = 'published'
            order by section.position, lesson.position
            """;

    private static final String TITLES = """
            select course.slug as course, lesson.slug as lesson, lesson_version.title
            from course
            join lesson on lesson.course_id = course.id
            join lesson_version on lesson_version.id = lesson.current_version_id
            where course.status = 'published'
              and lesson.status = 'published'
              and lesson.section_id is not null
            """;

    private static final String PLACES = """
            select course.slug as course, course.title as course_title, section.title as section, lesson.slug as lesson
            from course
            left join section on section.course_id = course.id
            left join lesson on lesson.section_id = section.id and lesson.status = 'published'
            where course.slug = any(:courses)
            order by course.title, course.slug, section.position, lesson.position
            """;

    private static final String POINTING = """
            select pointed.fact, course.slug as course, lesson.slug as lesson, lesson_version.title
            from course
            join section on section.course_id = course.id
            join lesson on lesson.section_id = section.id
            join lesson_version on lesson_version.id = lesson.current_version_id
            cross join lateral jsonb_object_keys(lesson_version.facts) as pointed (fact)
            where course.status = 'published'
              and lesson.status = 'published'
            order by course.title, section.position, lesson.position
            """;

    private static final String HOME = """
            select course.slug as course, lesson.slug as lesson
            from lesson_version
            join lesson on lesson.id = lesson_version.lesson_id
            join course on course.id = lesson.course_id
            where lesson_version.id = :version
            """;

    private final JdbcClient jdbc;

    OutlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CourseCard> courses() {
        return jdbc.sql(COURSES).param("slug", null).query(OutlineTable::card).list();
    }

    public Optional<CourseCard> course(String slug) {
        return jdbc.sql(COURSES).param("slug", slug).query(OutlineTable::card).optional();
    }

    public List<Row> lessons(String course) {
        return jdbc.sql(LESSONS)
                .param("course", course)
                .query(OutlineTable::read)
                .list();
    }

    /** Titles of all lessons by slug, by course. */
    public Map<String, Map<String, String>> titles() {
        Map<String, Map<String, String>> titles = new HashMap<>();
        RowCallbackHandler put = row -> titles.computeIfAbsent(row.getString("course"), _ -> new HashMap<>())
                .put(row.getString("lesson"), row.getString("title"));
        jdbc.sql(TITLES).query(put);
        return titles;
    }

    public List<LessonPlace> places(Collection<String> courses) {
        return jdbc.sql(PLACES)
                .param("courses", courses.toArray(String[]::new))
                .query((row, number) -> new LessonPlace(
                        row.getString("course"),
                        row.getString("course_title"),
                        row.getString("section"),
                        row.getString("lesson")))
                .list();
    }

    /** Published lessons by the fact that they point at. */
    public Map<String, List<PointingLesson>> pointing() {
        Map<String, List<PointingLesson>> pointing = new HashMap<>();
        RowCallbackHandler put = row -> pointing.computeIfAbsent(row.getString("fact"), _ -> new ArrayList<>())
                .add(new PointingLesson(row.getString("course"), row.getString("lesson"), row.getString("title")));
        jdbc.sql(POINTING).query(put);
        return pointing;
    }

    public Optional<Home> home(UUID version) {
        return jdbc.sql(HOME)
                .param("version", version)
                .query((row, number) -> new Home(row.getString("course"), row.getString("lesson")))
                .optional();
    }

    private static CourseCard card(ResultSet row, int number) throws SQLException {
        return new CourseCard(
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getInt("lessons"),
                row.getInt("minutes"));
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("section"),
                row.getInt("section_position"),
                row.getObject("current_version_id", UUID.class),
                new LessonCard(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getInt("minutes"),
                        LessonVersions.texts(row.getArray("topics"))));
    }

    /** Rows of a course as its sections. */
    public static List<SectionView> sections(List<Row> rows) {
        Map<Integer, List<Row>> sections = rows.stream()
                .collect(Collectors.groupingBy(Row::sectionPosition, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream()
                .map(section -> new SectionView(
                        section.getFirst().section(),
                        section.stream().map(Row::card).toList()))
                .toList();
    }
}
