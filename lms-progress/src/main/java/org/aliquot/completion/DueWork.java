package org.aliquot.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a learner's classes are to do and this learner has not done: one query. Days before somebody joined with access are not
 * theirs, and a lesson whose day has passed before it opens is not asked for until it does.
 */
@Service
public class DueWork {

    /** More than a learner looks through at once. */
    private static final int MOST = 200;

    private static final String LATER = LaterLessons.of("""
            select z.course_id
            from cohort z
            join cohort_member y on y.cohort_id = z.id
            where y.account_id = :account""");

    private static final String DUE = """
            with recursive %s
            select a.id, h.name as cohort, c.slug as course, a.kind, a.ref, coalesce(v.title, w.title) as title,
                   own.due_on, own.due_time, own.opens_at,
                   a.closes or d.id is not null and a.kind = 'exam' as closes,
                   own.due_on < t.day or own.due_on = t.day and own.due_time <= t.hour as overdue,
                   coalesce(v.minutes, cast(w.spec #>> '{exam,timeLimitMinutes}' as integer)) as minutes
            from cohort_member m
            join cohort h on h.id = m.cohort_id and h.status = 'open'
            join course c on c.id = h.course_id
            join cohort_assignment a on a.cohort_id = h.id
            cross join (select cast(server_now() at time zone :zone as date) as day,
                               cast(server_now() at time zone :zone as time) as hour) t
            left join cohort_own_days d on d.assignment_id = a.id and d.account_id = m.account_id
            cross join lateral (
              select coalesce(d.due_on, a.due_on) as due_on,
                     case when d.id is null then a.due_time else d.due_time end as due_time,
                     case when d.id is null then a.opens_at else d.opens_at end as opens_at,
                     case when d.more_attempts > 0 then d.given_at end as once_more) own
            cross join lateral (
              select min(n.starts_on) as first_day
              from enrollment n
              where n.account_id = m.account_id and n.course_id = h.course_id) f
            left join lesson l
              on a.kind = 'lesson' and l.course_id = h.course_id and l.slug = a.ref and l.status = 'published'
            left join lesson_version v on v.id = l.current_version_id
            left join exam x on a.kind = 'exam' and x.key = a.ref and x.status = 'published'
            left join exam_version w on w.id = x.current_version_id
            where m.account_id = :account
              and own.due_on >= greatest(f.first_day, cast(m.joined_at at time zone :zone as date))
              and (v.id is not null or w.id is not null)
              and (own.due_on >= t.day or not %s)
              and exists (select from enrollment e
                          where e.account_id = m.account_id and e.course_id = h.course_id and e.status = 'active'
                            and e.starts_on <= t.day and (e.ends_on is null or e.ends_on > t.day))
              and not exists (select from lesson_progress p
                              where p.account_id = m.account_id and p.lesson_id = l.id and p.state = 'completed')
              and not exists (select from exam_done o
                              where o.account_id = m.account_id and o.exam_key = x.key and o.mode = 'exam'
                                and (own.once_more is null or o.started_at > own.once_more))
            order by own.due_on, own.due_time nulls last, a.kind desc, l.position, a.ref
            limit :most
            """.formatted(LATER, LaterLessons.has("l.id", "m.account_id"));

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final SchoolZone zone;

    DueWork(JdbcClient jdbc, Assignments assignments, SchoolZone zone) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.zone = zone;
    }

    /** By the day it is due. */
    @Transactional(readOnly = true)
    public List<DueItem> of(AccountId learner) {
        return jdbc.sql(DUE)
                .param("account", learner)
                .param("zone", zone.name())
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    private DueItem read(ResultSet row, int number) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new DueItem(
                row.getString("cohort"),
                row.getString("course"),
                Word.read(AssignmentKind.class, row.getString("kind")),
                row.getString("ref"),
                row.getString("title"),
                dueOn,
                assignments.endOf(dueOn, row.getObject("due_time", LocalTime.class)),
                RowTime.find(row, "opens_at"),
                row.getBoolean("overdue"),
                row.getBoolean("closes"),
                row.getObject("minutes", Integer.class),
                row.getObject("id", UUID.class));
    }
}
