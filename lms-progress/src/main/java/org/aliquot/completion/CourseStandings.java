package org.aliquot.completion;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.clock.RowTime;
import org.aliquot.completion.CourseStanding.Part;
import org.aliquot.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has completed which course, and how far the others are: worked out by {@code course_standing} in the database. */
@Service
public class CourseStandings {

    private static final String STANDINGS = """
            select c.slug, s.asks_lessons, s.lessons_done, s.lessons_total, s.checks_percent, s.checks_right,
                   s.checks_total, s.asks_quizzes, s.quizzes_missing, s.quizzes_total, s.exam_title, s.exam_score,
                   s.exam_best, s.exam_scaled, d.completed_at
            from course c
            cross join lateral course_standing(:account, c.id) s
            left join course_completion d on d.account_id = :account and d.course_id = c.id
            where c.slug = any(:courses)
            """;

    /** Whoever was enrolled at some time, once. */
    private static final String SETTLE = """
            insert into course_completion as n (account_id, course_id, completed_at)
            select e.account_id, c.id, server_now()
            from course c
            join lateral (select distinct account_id from enrollment where course_id = c.id %s) e on true
            cross join lateral course_standing(e.account_id, c.id) s
            where c.slug = any(:courses)
              and not exists (select from course_completion d where d.account_id = e.account_id and d.course_id = c.id)
              and s.met
            on conflict (account_id, course_id) do nothing
            returning n.account_id, (select slug from course where id = n.course_id) as course, n.completed_at
            """;

    private static final String SETTLE_ONE = SETTLE.formatted("and account_id = :account");
    private static final String SETTLE_ALL = SETTLE.formatted("and status <> 'ended'");

    private static final String COURSES_OF_EXAM = """
            select e.course_slug
            from exam x
            join exam_course e on e.exam_id = x.id
            where x.key = :exam
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CourseStandings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** By the course's slug. */
    @Transactional(readOnly = true)
    public Map<String, CourseStanding> of(AccountId learner, Collection<String> courses) {
        return courses.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(STANDINGS)
                        .param("account", learner)
                        .param("courses", courses.toArray(String[]::new))
                        .query(CourseStandings::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(CourseStanding::course, Function.identity()));
    }

    /** Writes down that a learner has completed these courses, where they have: after each thing that may do so. */
    void settle(AccountId learner, Collection<String> courses) {
        tell(jdbc.sql(SETTLE_ONE).param("account", learner).param("courses", courses.toArray(String[]::new)));
    }

    void settleExam(AccountId learner, String exam) {
        List<String> courses = jdbc.sql(COURSES_OF_EXAM)
                .param("exam", exam)
                .query((row, number) -> row.getString("course_slug"))
                .list();
        if (!courses.isEmpty()) {
            settle(learner, courses);
        }
    }

    /** For all its learners. */
    void settleAll(String course) {
        tell(jdbc.sql(SETTLE_ALL).param("courses", new String[] {course}));
    }

    private void tell(JdbcClient.StatementSpec settling) {
        settling.query((row, number) -> new CourseCompleted(
                        requireNonNull(row.getObject("account_id", UUID.class)),
                        row.getString("course"),
                        RowTime.at(row, "completed_at")))
                .list()
                .forEach(events::publishEvent);
    }

    private static CourseStanding read(ResultSet row, int number) throws SQLException {
        return new CourseStanding(row.getString("slug"), parts(row), RowTime.find(row, "completed_at"));
    }

    private static List<Part> parts(ResultSet row) throws SQLException {
        List<Part> parts = new ArrayList<>();
        if (row.getBoolean("asks_lessons")) {
            int done = row.getInt("lessons_done");
            int total = row.getInt("lessons_total");
            parts.add(new Part.Lessons(done, total, total > 0 && done == total));
        }
        Integer percent = row.getObject("checks_percent", Integer.class);
        if (percent != null) {
            parts.add(checks(percent, row.getInt("checks_right"), row.getInt("checks_total")));
        }
        if (row.getBoolean("asks_quizzes")) {
            List<String> missing =
                    List.of((String[]) row.getArray("quizzes_missing").getArray());
            parts.add(new Part.Quizzes(missing, row.getInt("quizzes_total"), missing.isEmpty()));
        }
        if (row.getString("exam_title") != null) {
            parts.add(exam(row));
        }
        return parts;
    }

    private static Part checks(int percent, int right, int total) {
        int needed = Math.ceilDiv(percent * total, 100);
        return new Part.Checks(right, total, percent, needed, right >= needed);
    }

    private static Part exam(ResultSet row) throws SQLException {
        Integer best = row.getObject("exam_best", Integer.class);
        int score = row.getInt("exam_score");
        return new Part.Exam(
                row.getString("exam_title"), score, best, row.getBoolean("exam_scaled"), best != null && best >= score);
    }
}
