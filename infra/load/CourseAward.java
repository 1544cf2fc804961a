package load;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the course gives to whom it is completed by, set by SQL as an administrator sets it: who passes the exam has completed it, and has
 * a certificate and hours of continuing education without asking.
 */
public final class CourseAward {

    /** On the certificate, and in the learner's list of credit. */
    public static final BigDecimal HOURS = new BigDecimal("1.5");

    private static final String FILL = """
            with given as (
              select c.id as course, a.id as staff
              from course c
              cross join account a
              where c.slug = ? and a.email = 'staff@example.org'
            ), rule as (
              insert into completion_rule (course_id, lessons, quizzes, quiz_keys, exam_key, exam_score, changed_by, changed_at, version)
              select course, false, 'none', '{}', ?, ?, staff, server_now(), 1
              from given
            ), design as (
              insert into certificate_design (course_id, automatic, hours, changed_by, changed_at, version)
              select course, true, ?, staff, server_now(), 1
              from given
            )
            insert into course_credit (course_id, hours, category, changed_by, changed_at, version)
            select course, ?, 'general', staff, server_now(), 1
            from given
            """;

    private CourseAward() {}

    /** The staff of {@link StaffToken} have to be there. */
    public static void fill(Connection database) throws SQLException {
        try (PreparedStatement fill = database.prepareStatement(FILL)) {
            fill.setString(1, LoadPack.COURSE);
            fill.setString(2, LoadPack.PASS_EXAM);
            fill.setInt(3, LoadPack.PASS_PERCENT);
            fill.setBigDecimal(4, HOURS);
            fill.setBigDecimal(5, HOURS);
            if (fill.executeUpdate() != 1) {
                throw new SQLException("The course gives nothing");
            }
        }
    }
}
