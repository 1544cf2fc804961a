package org.aliquot.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code lesson_progress}, and published lessons with them. */
@Repository
class LessonProgressTable {

    /** A lesson in its course, with what the learner has done in it. */
    record LessonRow(String course, String courseTitle, LessonStanding lesson) {}

    /** How a lesson stands after a report. */
    record Kept(
            LessonState state,
            int secondsSpent,
            @Nullable Instant completedAt,
            boolean justCompleted,
            @Nullable String section) {}

    /**
     * Adds the seconds that {@link StudyClock} allowed; its clock begins when somebody opens their first lesson. Only the statement that completes the lesson sees its own time in
     * {@code completed_at}. A lesson that is read begins at its top the next time.
     */
    private static final String REPORT = """
            with begun as (
              insert into study_clock (account_id, counted_until)
              values (:account, server_now())
              on conflict (account_id) do nothing)
            insert into lesson_progress as p (account_id, lesson_id, lesson_version_id, course_id, state, started_at,
                                              completed_at, last_at, seconds_spent, section)
            select :account, l.id, l.current_version_id, l.course_id, :state, server_now(),
                   case when :state = 'completed' then server_now() end, server_now(),
                   :seconds, :section
            from course c
            join lesson l on l.course_id = c.id
            cross join lateral lesson_availability(l.id, :account, cast(server_now() at time zone :zone as date)) d
            where c.slug = :course and c.status = 'published'
              and l.slug = :lesson and l.status = 'published' and l.current_version_id is not null
              and (:staff or d.opens_on is null and cardinality(coalesce(d.after, '{}')) = 0)
            on conflict (account_id, lesson_id) do update
            set state = case when p.state = 'completed' then p.state else excluded.state end,
                completed_at = coalesce(p.completed_at, excluded.completed_at),
                lesson_version_id = excluded.lesson_version_id,
                last_at = greatest(p.last_at, excluded.last_at),
                seconds_spent = p.seconds_spent + excluded.seconds_spent,
                section = case when :state = 'completed' then null else coalesce(excluded.section, p.section) end
            returning state, seconds_spent, completed_at, section,
                      completed_at is not distinct from server_now() as just_completed
            """;

    /**
     * The planner does not see how many courses there are, so that one plan serves all: making one takes longer than reading 80
     * lessons.
     */
    private static final String LESSONS = """
            with t as materialized (select cast(server_now() at time zone :zone as date) as today)
            select c.slug as course, c.title as course_title, l.slug, v.title, v.minutes,
                   p.state, p.seconds_spent, p.last_at, p.completed_at, d.opens_on, coalesce(d.after, '{}') as after,
                   (select sum(y.seconds)
                    from study_time y
                    where y.account_id = p.account_id and y.lesson_id = p.lesson_id
                      and y.day >= date_trunc('week', t.today)) as week
            from t
            cross join course c
            join lesson l on l.course_id = c.id and l.status = 'published'
            join lesson_version v on v.id = l.current_version_id
            join section s on s.id = l.section_id
            left join lesson_progress p on p.lesson_id = l.id and p.account_id = :account
            cross join lateral lesson_availability(l.id, :account, t.today) d
            where c.slug = any(array(select unnest(cast(:courses as text[]))))
            order by c.title, c.slug, s.position, l.position
            """;

    private static final String AVAILABILITY = """
            select d.opens_on, coalesce(d.after, '{}') as after
            from course c
            join lesson l on l.course_id = c.id
            cross join lateral lesson_availability(l.id, cast(:account as uuid), cast(server_now() at time zone :zone as date)) d
            where c.slug = :course
              and l.slug = :lesson
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    LessonProgressTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Open where there is no such lesson: who asks for it hears that elsewhere. */
    LessonAvailability availability(@Nullable AccountId account, String course, String lesson) {
        return jdbc.sql(AVAILABILITY)
                .param("account", account)
                .param("course", course)
                .param("lesson", lesson)
                .param("zone", zone.name())
                .query((row, number) -> availabilityOf(row))
                .optional()
                .orElse(LessonAvailability.OPEN);
    }

    /** Empty when there is no such published lesson, or none that is open to this reader. */
    Optional<Kept> report(LessonReport report, int seconds) {
        return jdbc.sql(REPORT)
                .param("account", report.reader().id())
                .param("course", report.course())
                .param("lesson", report.lesson())
                .param("state", report.state().word())
                .param("seconds", seconds)
                .param("section", report.section())
                .param("zone", zone.name())
                .param("staff", report.reader().isStaff())
                .query((row, number) -> new Kept(
                        Word.read(LessonState.class, row.getString("state")),
                        row.getInt("seconds_spent"),
                        RowTime.find(row, "completed_at"),
                        row.getBoolean("just_completed"),
                        row.getString("section")))
                .optional();
    }

    /** The published lessons of these courses, course by course in reading order. */
    List<LessonRow> lessons(AccountId account, Collection<String> courses) {
        return jdbc.sql(LESSONS)
                .param("account", account)
                .param("courses", courses.toArray(String[]::new))
                .param("zone", zone.name())
                .query(LessonProgressTable::read)
                .list();
    }

    private static LessonRow read(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new LessonRow(
                row.getString("course"),
                row.getString("course_title"),
                new LessonStanding(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getInt("minutes"),
                        state == null ? null : Word.read(LessonState.class, state),
                        row.getInt("seconds_spent"),
                        row.getInt("week"),
                        RowTime.find(row, "last_at"),
                        RowTime.find(row, "completed_at"),
                        availabilityOf(row)));
    }

    private static LessonAvailability availabilityOf(ResultSet row) throws SQLException {
        return new LessonAvailability(row.getObject("opens_on", LocalDate.class), List.of((String[])
                row.getArray("after").getArray()));
    }
}
