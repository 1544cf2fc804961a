package org.aliquot.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.clock.Ids;
import org.aliquot.draft.PublicationStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes courses that are made or changed here. */
@Component
public class CourseWriting {

    /** A lesson just made. */
    public record NewLesson(UUID id, String slug) {}

    private static final String CREATE = """
            insert into course (id, slug, title, summary, status, edited, version)
            values (:id, :slug, :title, :summary, 'draft', true, 1)
            """;

    private static final String LOCK = """
            select slug
            from course
            where slug = :slug
            for update
            """;

    private static final String CHANGE = """
            update course
            set title = :title,
                summary = :summary,
                edited = true,
                version = version + 1
            where slug = :slug
            returning id
            """;

    private static final String STATUS = """
            update course
            set status = :status,
                edited = true,
                version = version + 1
            where slug = :slug
              and status <> :status
            """;

    private static final String SECTION = """
            insert into section (id, course_id, position, title)
            values (:id, :course, :position, :title)
            on conflict (id) do update
            set position = excluded.position,
                title = excluded.title
            where section.course_id = excluded.course_id
            """;

    private static final String OTHER_SECTIONS = """
            delete from section
            where course_id = :course
              and id <> all(:kept)
            """;

    private static final String TAKE_OUT = """
            update lesson
            set section_id = null
            where course_id = :course
              and slug <> all(:placed)
            """;

    private static final String PLACE = """
            update lesson
            set section_id = :section,
                position = place.position
            from unnest(:slugs) with ordinality as place (slug, position)
            where lesson.course_id = :course
              and lesson.slug = place.slug
            """;

    private static final String LESSON = """
            insert into lesson (id, slug, course_id, section_id, position, status, edited)
            select :id, :slug, section.course_id, section.id,
                   1 + coalesce((select max(position) from lesson where section_id = section.id), 0), 'draft', true
            from section
            join course on course.id = section.course_id
            where section.id = :section
              and course.slug = :course
            """;

    private static final String TOUCH = """
            update course
            set edited = true,
                version = version + 1
            where slug = :slug
            """;

    private final JdbcClient jdbc;

    CourseWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slug of the new course. */
    public String create(String title, String summary) {
        Set<String> taken = Set.copyOf(
                jdbc.sql("select slug from course").query(String.class).list());
        String slug = Slugs.of(title, "course", taken::contains);
        jdbc.sql(CREATE)
                .param("id", Ids.next())
                .param("slug", slug)
                .param("title", title)
                .param("summary", summary)
                .update();
        return slug;
    }

    /** Holds the course, so that two who change it come one after the other; its slug when there is one. */
    public Optional<String> lock(String slug) {
        return jdbc.sql(LOCK).param("slug", slug).query(String.class).optional();
    }

    public void arrange(String slug, CourseArrangement wanted) {
        UUID course = jdbc.sql(CHANGE)
                .param("slug", slug)
                .param("title", wanted.title())
                .param("summary", wanted.summary())
                .query(UUID.class)
                .single();
        List<CourseArrangement.Section> sections = wanted.sections();
        List<UUID> kept = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            kept.add(section(course, i + 1, sections.get(i)));
        }
        String[] placed =
                sections.stream().flatMap(section -> section.lessons().stream()).toArray(String[]::new);
        jdbc.sql(TAKE_OUT).param("course", course).param("placed", placed).update();
        jdbc.sql(OTHER_SECTIONS)
                .param("course", course)
                .param("kept", kept.toArray(UUID[]::new))
                .update();
    }

    public boolean status(String slug, PublicationStatus status) {
        return jdbc.sql(STATUS)
                        .param("slug", slug)
                        .param("status", status.word())
                        .update()
                > 0;
    }

    /** Empty when there is no such section in this course. */
    public Optional<NewLesson> addLesson(String course, UUID section, String title) {
        Set<String> taken = Set.copyOf(jdbc.sql(
                        "select lesson.slug from lesson join course on course.id = lesson.course_id where course.slug = :course")
                .param("course", course)
                .query(String.class)
                .list());
        NewLesson lesson = new NewLesson(Ids.next(), Slugs.of(title, "lesson", taken::contains));
        int made = jdbc.sql(LESSON)
                .param("id", lesson.id())
                .param("slug", lesson.slug())
                .param("section", section)
                .param("course", course)
                .update();
        jdbc.sql(TOUCH).param("slug", course).update();
        return made == 1 ? Optional.of(lesson) : Optional.empty();
    }

    private UUID section(UUID course, int position, CourseArrangement.Section section) {
        UUID id = section.id() == null ? Ids.next() : section.id();
        jdbc.sql(SECTION)
                .param("id", id)
                .param("course", course)
                .param("position", position)
                .param("title", section.title())
                .update();
        jdbc.sql(PLACE)
                .param("section", id)
                .param("course", course)
                .param("slugs", section.lessons().toArray(String[]::new))
                .update();
        return id;
    }
}
