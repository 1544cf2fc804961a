package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.completion.LaterLessons;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one learner has to do and has read, of classes and courses that the caller is known to see; each by one query. */
@Service
@Transactional(readOnly = true)
public class LearnerLists {

    private static final String LATER = LaterLessons.of("select course_id from cohort where id = any(:cohorts)");

    /**
     * What is late first, then what comes, then what is done. Days before somebody joined with access are not theirs, and what is not
     * offered any more is no task but for those who did it; nor is a lesson whose day has passed before it opens.
     */
    private static final String TASKS = """
            with recursive %s
            select a.id, h.id as cohort, h.name as cohort_name, a.kind, coalesce(v.title, w.title, a.ref) as title,
                   own.due_on, own.due_time, own.opens_at, d.id is not null as own, done.done_at, past.is_over,
                   h.status = 'archived' as archived
            from cohort_member m
            join cohort h on h.id = m.cohort_id
            join cohort_assignment a on a.cohort_id = h.id
            cross join (select cast(server_now() at time zone :zone as date) as day,
                               cast(server_now() at time zone :zone as time) as hour) t
            left join cohort_own_days d on d.assignment_id = a.id and d.account_id = m.account_id
            cross join lateral (
              select coalesce(d.due_on, a.due_on) as due_on,
                     case when d.id is null then a.due_time else d.due_time end as due_time,
                     case when d.id is null then a.opens_at else d.opens_at end as opens_at,
                     case when d.more_attempts > 0 then d.given_at end as once_more) own
            cross join lateral (select own.due_on < t.day or own.due_on = t.day and coalesce(own.due_time <= t.hour, false) as is_over) past
            cross join lateral (
              select min(n.starts_on) as first_day
              from enrollment n
              where n.account_id = m.account_id and n.course_id = h.course_id) f
            left join lesson l on a.kind = 'lesson' and l.course_id = h.course_id and l.slug = a.ref
            left join lesson_version v on v.id = l.current_version_id
            left join exam x on a.kind = 'exam' and x.key = a.ref
            left join exam_version w on w.id = x.current_version_id
            cross join lateral (
              select coalesce(
                (select coalesce(p.completed_at, p.last_at)
                 from lesson_progress p
                 where p.account_id = m.account_id and p.lesson_id = l.id and p.state = 'completed'),
                (select min(o.final_at)
                 from exam_done o
                 where o.account_id = m.account_id and o.exam_key = x.key and o.mode = 'exam'
                   and (own.once_more is null or o.started_at > own.once_more))) as done_at) done
            where m.account_id = :account and m.cohort_id = any(:cohorts)
              and own.due_on >= greatest(f.first_day, cast(m.joined_at at time zone :zone as date))
              and (done.done_at is not null or l.status = 'published' or x.status = 'published')
              and (not past.is_over or not %s)
            order by case when done.done_at is not null then 2 when past.is_over then 0 else 1 end,
                     case when done.done_at is null then own.due_on end, own.due_on desc, a.kind desc, a.ref, a.id
            limit :limit offset :offset
            """.formatted(LATER, LaterLessons.has("l.id", "m.account_id"));

    /** What was open last comes first; what never was follows in the order of the course. */
    private static final String LESSONS = """
            select c.title as course, v.title, v.minutes, p.last_at, p.completed_at, p.state, coalesce(p.seconds_spent, 0) as seconds
            from course c
            join lesson l on l.course_id = c.id and l.status = 'published'
            join section s on s.id = l.section_id
            join lesson_version v on v.id = l.current_version_id
            left join lesson_progress p on p.lesson_id = l.id and p.account_id = :account
            where c.slug = any(:courses)
            order by p.last_at desc nulls last, c.slug, s.position, l.position, l.id
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    LearnerLists(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Of these classes. */
    public List<LearnerTask> tasks(AccountId learner, Collection<UUID> cohorts, int limit, int offset) {
        return jdbc.sql(TASKS)
                .param("account", learner)
                .param("cohorts", cohorts.toArray(UUID[]::new))
                .param("zone", zone.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(LearnerLists::task)
                .list();
    }

    /** Of these courses, by their slugs. */
    public List<LearnerLesson> lessons(AccountId learner, Collection<String> courses, int limit, int offset) {
        return jdbc.sql(LESSONS)
                .param("account", learner)
                .param("courses", courses.toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(LearnerLists::lesson)
                .list();
    }

    private static LearnerTask task(ResultSet row, int number) throws SQLException {
        return new LearnerTask(
                row.getObject("id", UUID.class),
                row.getObject("cohort", UUID.class),
                row.getString("cohort_name"),
                Word.read(AssignmentKind.class, row.getString("kind")),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_time", LocalTime.class),
                RowTime.find(row, "opens_at"),
                row.getBoolean("own"),
                RowTime.find(row, "done_at"),
                row.getBoolean("is_over"),
                row.getBoolean("archived"));
    }

    private static LearnerLesson lesson(ResultSet row, int number) throws SQLException {
        Instant openedAt = RowTime.find(row, "last_at");
        Instant completedAt = RowTime.find(row, "completed_at");
        boolean read = "completed".equals(row.getString("state"));
        return new LearnerLesson(
                row.getString("course"),
                row.getString("title"),
                row.getInt("minutes"),
                openedAt,
                read ? (completedAt == null ? openedAt : completedAt) : null,
                row.getInt("seconds"));
    }
}
