package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open classes that somebody teaches: who was here, and what is due. */
@Service
@Transactional(readOnly = true)
public class TaughtClasses {

    private static final String MINE = """
            with clock as (select cast(server_now() at time zone :zone as date) as today),
            mine as materialized (
              select h.id, h.name, h.course_id, c.title, c.slug
              from cohort_instructor i
              join cohort h on h.id = i.cohort_id and h.status = 'open'
              join course c on c.id = h.course_id
              where i.account_id = :instructor
            ),
            learning as materialized (
              select m.cohort_id, m.account_id, h.course_id
              from mine h
              cross join clock k
              join cohort_member m on m.cohort_id = h.id
              join enrollment e
                on e.account_id = m.account_id and e.course_id = h.course_id and e.status = 'active'
                  and e.starts_on <= k.today and (e.ends_on is null or e.ends_on > k.today)
            )
            """;

    private static final String LINES = MINE + """
            select h.id, h.name, h.title, count(s.account_id) as learning,
                   count(a.account_id) filter (where a.last_at > server_now() - interval '7 days') as here
            from mine h
            left join learning s on s.cohort_id = h.id
            left join learner_activity a on a.account_id = s.account_id and a.course_id = s.course_id
            group by h.id, h.name, h.title
            order by lower(h.name), h.id
            """;

    /** The nearest ones alone are looked into. */
    private static final String DUE = MINE + """
            , near as materialized (
              select h.id, h.name, a.kind, a.ref, a.due_on, l.id as lesson_id, coalesce(v.title, w.title) as title
              from mine h
              cross join clock k
              join cohort_assignment a
                on a.cohort_id = h.id and a.due_on >= k.today and a.due_on < k.today + 7
              left join lesson l
                on a.kind = 'lesson' and l.course_id = h.course_id and l.slug = a.ref and l.status = 'published'
              left join lesson_version v on v.id = l.current_version_id
              left join exam x on a.kind = 'exam' and x.key = a.ref
              left join exam_version w on w.id = x.current_version_id
              where coalesce(v.title, w.title) is not null
              order by a.due_on, lower(h.name), a.ref
              limit :limit
            )
            select n.id, n.name, n.title, n.due_on, count(s.account_id) as learning,
                   count(s.account_id) filter (
                     where exists (select from lesson_progress p
                                   where p.account_id = s.account_id and p.lesson_id = n.lesson_id
                                     and p.state = 'completed')
                        or exists (select from exam_done o
                                   where n.kind = 'exam' and o.account_id = s.account_id and o.exam_key = n.ref
                                     and o.mode = 'exam')) as done
            from near n
            left join learning s on s.cohort_id = n.id
            group by n.id, n.name, n.kind, n.ref, n.title, n.due_on
            order by n.due_on, lower(n.name), n.ref
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    TaughtClasses(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** By name. */
    public List<TaughtClass> of(AccountId instructor) {
        return jdbc.sql(LINES)
                .param("instructor", instructor)
                .param("zone", zone.name())
                .query((row, number) -> new TaughtClass(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("title"),
                        row.getInt("learning"),
                        row.getInt("here")))
                .list();
    }

    /** What is due today and in the six days after it, the nearest first. */
    public List<DueSoon> due(AccountId instructor, int limit) {
        return jdbc.sql(DUE)
                .param("instructor", instructor)
                .param("zone", zone.name())
                .param("limit", limit)
                .query(TaughtClasses::due)
                .list();
    }

    private static DueSoon due(ResultSet row, int number) throws SQLException {
        return new DueSoon(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("done"),
                row.getInt("learning"));
    }
}
