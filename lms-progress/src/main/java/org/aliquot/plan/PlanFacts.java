package org.aliquot.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a plan needs to know beside answers: topics of lessons, exams sat, time with a lesson today. */
@Repository
class PlanFacts {

    /**
     * An exam that was sat to its end.
     *
     * @param last the last day, in the learner's calendar
     * @param asExam whether it was ever sat under exam rules
     */
    record Sat(LocalDate last, boolean asExam) {}

    private static final String TOPICS = """
            select c.slug as course, l.slug, v.topics
            from course c
            join lesson l on l.course_id = c.id and l.status = 'published'
            join lesson_version v on v.id = l.current_version_id
            where c.slug = any(:courses)
            """;

    /** By attempts and not by what follows from them, so that a plan is right the moment after. */
    private static final String SAT = """
            select e.key, max(cast(a.ended_at at time zone :zone as date)) as last, bool_or(a.mode = 'exam') as as_exam
            from attempt a
            join exam e on e.id = a.exam_id
            where a.account_id = :account
              and a.status = 'final'
              and a.ended_at is not null
              and not a.trial
            group by e.key
            """;

    /** The day of the school, as time is kept. */
    private static final String READ_TODAY = """
            select l.slug, sum(t.seconds) as seconds
            from study_time t
            join lesson l on l.id = t.lesson_id
            where t.account_id = :account
              and t.day = cast(server_now() at time zone :zone as date)
            group by l.slug
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    PlanFacts(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Topics of lessons by {@code course/lesson}. */
    Map<String, List<String>> topics(Collection<String> courses) {
        Map<String, List<String>> topics = new HashMap<>();
        RowCallbackHandler put =
                row -> topics.put(row.getString("course") + "/" + row.getString("slug"), strings(row, "topics"));
        jdbc.sql(TOPICS).param("courses", courses.toArray(String[]::new)).query(put);
        return topics;
    }

    Map<String, Sat> sat(AccountId learner, String learnersZone) {
        Map<String, Sat> sat = new HashMap<>();
        RowCallbackHandler put = row -> sat.put(
                row.getString("key"), new Sat(row.getObject("last", LocalDate.class), row.getBoolean("as_exam")));
        jdbc.sql(SAT).param("account", learner).param("zone", learnersZone).query(put);
        return sat;
    }

    Map<String, Integer> secondsToday(AccountId learner) {
        Map<String, Integer> seconds = new HashMap<>();
        RowCallbackHandler put = row -> seconds.put(row.getString("slug"), row.getInt("seconds"));
        jdbc.sql(READ_TODAY)
                .param("account", learner)
                .param("zone", zone.name())
                .query(put);
        return seconds;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
