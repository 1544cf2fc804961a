package org.aliquot.completion;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.delivery.ResponseJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners did long ago, for made-up populations. */
@Component
public class PastLearning {

    private static final PastTable PROGRESS = new PastTable(
            "lesson_progress",
            "account_id, lesson_id, lesson_version_id, course_id, state, started_at, completed_at, last_at,"
                    + " seconds_spent");

    private static final PastTable TIME = new PastTable("study_time", "account_id, course_id, lesson_id, day, seconds");

    private static final PastTable CHECK = new PastTable(
            "check_answer",
            "account_id, item_slug, item_version_id, lesson_id, course_id, payload, correct, tries, answered_at");

    private static final PastTable OUTCOME = new PastTable(
            "exam_outcome",
            "attempt_id, account_id, exam_key, mode, correct, answered, total, theta, se, scaled, passed, started_at,"
                    + " final_at");

    private static final String LESSONS = """
            select l.course_id, l.id, l.current_version_id, l.slug, v.minutes, v.checks
            from course c
            join section s on s.course_id = c.id
            join lesson l on l.section_id = s.id and l.status = 'published'
            join lesson_version v on v.id = l.current_version_id
            where c.slug = :course
            order by s.position, l.position
            """;

    /** When the last lesson was read, since it is what courses ask for unless somebody says otherwise. */
    private static final String COMPLETE = """
            insert into course_completion (account_id, course_id, completed_at)
            select e.account_id, e.course_id, p.last_at
            from (select distinct account_id, course_id from enrollment) e
            cross join lateral (
              select max(completed_at) as last_at
              from lesson_progress
              where account_id = e.account_id and course_id = e.course_id) p
            cross join lateral course_standing(e.account_id, e.course_id) s
            where p.last_at is not null and s.met
            on conflict (account_id, course_id) do nothing
            """;

    private static final String VISITS = """
            insert into last_visit (account_id, at)
            select w.account_id, max(w.last_at)
            from learner_activity w
            join account a on a.id = w.account_id
            group by w.account_id
            on conflict (account_id) do update set at = greatest(last_visit.at, excluded.at)
            """;

    private final JdbcClient jdbc;

    PastLearning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The published lessons of a course in reading order. */
    public List<PastLesson> lessons(String course) {
        return jdbc.sql(LESSONS)
                .param("course", course)
                .query((row, number) -> new PastLesson(
                        row.getObject("course_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("current_version_id", UUID.class),
                        row.getString("slug"),
                        row.getInt("minutes"),
                        List.of((String[]) row.getArray("checks").getArray())))
                .list();
    }

    public void write(PastRows rows, PastReading past) {
        PastLesson lesson = past.lesson();
        rows.add(
                PROGRESS,
                past.learner(),
                lesson.id(),
                lesson.version(),
                lesson.course(),
                (past.completedAt() == null ? LessonState.STARTED : LessonState.COMPLETED).word(),
                past.startedAt(),
                past.completedAt(),
                past.lastAt(),
                past.seconds());
        new TreeMap<>(past.secondsByDay())
                .forEach((day, seconds) -> rows.add(TIME, past.learner(), lesson.course(), lesson.id(), day, seconds));
    }

    public void write(PastRows rows, PastCheck past) {
        rows.add(
                CHECK,
                past.learner(),
                past.item().slug(),
                past.item().id().value(),
                past.lesson().id(),
                past.lesson().course(),
                ResponseJson.write(past.response()),
                CheckScoring.isRight(past.item().content(), past.response()),
                past.tries(),
                past.answeredAt());
    }

    /** What {@link ExamOutcomes} keeps when it hears the news. */
    public void write(PastRows rows, AttemptSubmitted news) {
        rows.add(
                OUTCOME,
                news.attempt(),
                news.account(),
                news.exam(),
                news.mode(),
                news.score().correct(),
                news.score().answered(),
                news.score().total(),
                news.score().theta(),
                news.score().se(),
                news.score().scaled(),
                news.score().passed(),
                news.startedAt(),
                news.finalAt());
    }

    /** Writes down who has completed a course, once all that was added is written. */
    public void complete() {
        jdbc.sql(COMPLETE).update();
        jdbc.sql(VISITS).update();
    }
}
