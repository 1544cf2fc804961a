package org.aliquot.catalog.internal;

import java.util.Collection;
import java.util.UUID;
import org.aliquot.catalog.IncomingCourse;
import org.aliquot.clock.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes courses that packs bring. */
@Component
public class CourseIntake {

    private static final String PUT = """
            insert into course (id, slug, title, summary, open_to_all, status, pack, pack_hash, edited, version)
            values (:id, :slug, :title, :summary, :open, 'published', :pack, :hash, false, 1)
            on conflict (slug) do update
            set title = excluded.title,
                summary = excluded.summary,
                open_to_all = excluded.open_to_all,
                status = 'published',
                pack_hash = excluded.pack_hash,
                version = course.version + 1
            """;

    private static final String CLEAR_PLACES = """
            update lesson
            set section_id = null
            where course_id = :course
            """;

    private static final String CLEAR_SECTIONS = """
            delete from section
            where course_id = :course
            """;

    private static final String SECTION = """
            insert into section (id, course_id, position, title)
            values (:id, :course, :position, :title)
            """;

    private static final String PLACE = """
            update lesson
            set section_id = :section,
                position = :position
            where course_id = :course
              and slug = :slug
            """;

    private static final String RETIRE = """
            update course
            set status = 'retired',
                version = version + 1
            where slug = any(:slugs)
            """;

    private final JdbcClient jdbc;

    CourseIntake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(String pack, IncomingCourse course) {
        jdbc.sql(PUT)
                .param("id", Ids.next())
                .param("slug", course.slug())
                .param("title", course.title())
                .param("summary", course.summary())
                .param("open", course.openToAll())
                .param("pack", pack)
                .param("hash", course.hash())
                .update();
    }

    public void arrange(IncomingCourse course) {
        UUID id = jdbc.sql("select id from course where slug = :slug")
                .param("slug", course.slug())
                .query(UUID.class)
                .single();
        jdbc.sql(CLEAR_PLACES).param("course", id).update();
        jdbc.sql(CLEAR_SECTIONS).param("course", id).update();
        for (int i = 0; i < course.sections().size(); i++) {
            section(id, i + 1, course.sections().get(i));
        }
    }

    public void retire(Collection<String> slugs) {
        jdbc.sql(RETIRE).param("slugs", slugs.toArray(String[]::new)).update();
    }

    private void section(UUID course, int position, IncomingCourse.Section section) {
        UUID id = Ids.next();
        jdbc.sql(SECTION)
                .param("id", id)
                .param("course", course)
                .param("position", position)
                .param("title", section.title())
                .update();
        for (int i = 0; i < section.lessons().size(); i++) {
            jdbc.sql(PLACE)
                    .param("section", id)
                    .param("position", i + 1)
                    .param("course", course)
                    .param("slug", section.lessons().get(i))
                    .update();
        }
    }
}
