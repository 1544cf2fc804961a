package org.aliquot.reports;

import java.time.LocalDate;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the head of a school looks at first, counted as the reports behind it count: enrollments, not people, and by whole days
 * of the school. One statement.
 */
@Service
public class SchoolFigures {

    public static final int SOON = 14;
    public static final int LATELY = 30;

    private static final String TODAY = """
            with clock as (select cast(server_now() at time zone :zone as date) as today),
            gone as materialized (select z.id from account z where z.status = 'erased'),
            seats as (
              select e.account_id, e.course_id
              from enrollment e
              cross join clock k
              where e.status = 'active' and e.starts_on <= k.today and (e.ends_on is null or e.ends_on > k.today)
                and e.account_id not in (select id from gone)
            ),
            since as (
              select cast(k.today - cast(:lately as integer) + 1 as timestamp) at time zone :zone as lately from clock k
            ),
            marked as (
              select o.passed
              from exam_outcome o
              where o.mode = 'exam' and o.passed is not null and o.final_at >= (select lately from since)
                and o.account_id not in (select id from gone)
            )
            select (select today from clock) as day, count(s.account_id) as enrolled,
                   count(a.account_id) as started,
                   (select count(*)
                    from enrollment e
                    cross join clock k
                    where e.status in ('active', 'paused') and e.ends_on > k.today
                      and e.ends_on <= k.today + cast(:soon as integer) + 1
                      and e.account_id not in (select id from gone)) as ending,
                   (select count(*)
                    from course_completion c
                    where c.completed_at >= (select lately from since)
                      and c.account_id not in (select id from gone)
                      and exists (select from enrollment e
                                  where e.account_id = c.account_id and e.course_id = c.course_id)) as completed,
                   (select count(*) from marked) as marked,
                   (select count(*) from marked where passed) as passed
            from seats s
            left join learner_activity a
              on a.account_id = s.account_id and a.course_id = s.course_id and a.first_at < server_now()
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    SchoolFigures(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public SchoolDay today() {
        return jdbc.sql(TODAY)
                .param("zone", zone.name())
                .param("soon", SOON)
                .param("lately", LATELY)
                .query((row, number) -> new SchoolDay(
                        row.getObject("day", LocalDate.class),
                        row.getInt("enrolled"),
                        row.getInt("started"),
                        row.getInt("ending"),
                        row.getInt("completed"),
                        row.getInt("marked"),
                        row.getInt("passed")))
                .single();
    }
}
