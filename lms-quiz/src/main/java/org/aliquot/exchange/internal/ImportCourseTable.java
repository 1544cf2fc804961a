package org.aliquot.exchange.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.exchange.CourseTarget;
import org.aliquot.interchange.CartridgeCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Courses of imports. */
@Component
public class ImportCourseTable {

    /**
     * A course on its way.
     *
     * @param wish slug of the course it is to go into; empty for one of its own
     * @param course slug of the one it goes into; null where it makes one
     */
    public record Row(
            UUID batch,
            String wish,
            String cartridge,
            String title,
            String summary,
            @Nullable String course) {}

    private static final String LAST = """
            select not exists (
              select from import_course o
              join import_batch b on b.id = o.batch_id
              join import_course c on c.course = o.course and c.cartridge = o.cartridge
              join import_batch this on this.id = c.batch_id
              where c.batch_id = :batch
                and b.committed_at > this.committed_at)
            """;

    private final JdbcClient jdbc;

    ImportCourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID batch, CourseTarget target) {
        jdbc.sql("""
                        insert into import_course (batch_id, wish, cartridge, title, summary)
                        values (:batch, :wish, '', '', '')
                        """).param("batch", batch).param("wish", target.course()).update();
    }

    public Optional<Row> find(UUID batch) {
        return jdbc.sql(
                        "select batch_id, wish, cartridge, title, summary, course from import_course where batch_id = :batch")
                .param("batch", batch)
                .query(ImportCourseTable::row)
                .optional();
    }

    void read(UUID batch, CartridgeCourse course, @Nullable String into) {
        jdbc.sql("""
                        update import_course
                        set cartridge = :cartridge, title = :title, summary = :summary, course = :course
                        where batch_id = :batch
                        """)
                .param("batch", batch)
                .param("cartridge", course.identity())
                .param("title", course.title())
                .param("summary", course.summary())
                .param("course", into)
                .update();
    }

    void into(UUID batch, @Nullable String course) {
        jdbc.sql("update import_course set course = :course where batch_id = :batch")
                .param("batch", batch)
                .param("course", course)
                .update();
    }

    /** Whether no later import of the same course went into the same one here. */
    public boolean isLast(UUID batch) {
        return jdbc.sql(LAST).param("batch", batch).query(Boolean.class).single();
    }

    /** Whether an exam belongs to the course, which then stays. */
    boolean isOfAnExam(String course) {
        return jdbc.sql("select exists (select from exam_course where course_slug = :course)")
                .param("course", course)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                requireNonNull(row.getObject("batch_id", UUID.class)),
                row.getString("wish"),
                row.getString("cartridge"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("course"));
    }
}
