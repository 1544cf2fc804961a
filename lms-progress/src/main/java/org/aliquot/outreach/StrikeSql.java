package org.aliquot.outreach;

import org.aliquot.completion.LaterLessons;

/**
 * Who is named by which rule. A talk begins everything anew: days are counted from it, and what was overdue, low or near before
 * is no reason any more. Nobody is named who has completed the course, is paused, or whose access has not begun or is over. Whoever
 * has days of their own for something is late by these alone, sooner or later than the class, and nobody is late with what is not
 * offered any more, or with a lesson that opens later.
 * What somebody has done is looked up once for each person, not once for each assignment.
 */
final class StrikeSql {

    private static final String LATER = LaterLessons.of("select course_id from rule");

    /** Parameters: instructor and cohort (null: all), zone, and the usual limits. */
    private static final String STRIKES = """
            with recursive rule as materialized (
              select h.id as cohort_id, h.name as cohort, h.course_id,
                     case when own.own then own.quiet_days when house.own then house.quiet_days else :quiet end as quiet_days,
                     case when own.own then own.overdue when house.own then house.overdue else :overdue end as overdue,
                     case when own.own then own.unstarted_days when house.own then house.unstarted_days else :unstarted end
                       as unstarted_days,
                     case when own.own then own.ending_days when house.own then house.ending_days else :ending end as ending_days,
                     case when own.own then own.score_below when house.own then house.score_below
                          else cast(:score as integer) end as score_below
              from cohort h
              left join talk_rule own on own.cohort_id = h.id
              left join talk_rule house on house.cohort_id is null
              where h.status = 'open'
                and (cast(:cohort as uuid) is null or h.id = cast(:cohort as uuid))
                and (cast(:instructor as uuid) is null
                     or exists (select from cohort_instructor i
                                where i.cohort_id = h.id and i.account_id = cast(:instructor as uuid)))
            ),
            clock as (select cast(server_now() at time zone :zone as date) as today),
            seat as materialized (
              select r.*, m.account_id, p.name, e.id is not null as enrolled, e.ends_on, c.today,
                     cast(a.last_at at time zone :zone as date) as worked_on,
                     greatest(e.starts_on, cast(m.joined_at at time zone :zone as date)) as began_on,
                     t.talked_at, cast(t.talked_at at time zone :zone as date) as talked_on
              from rule r
              cross join clock c
              join cohort_member m on m.cohort_id = r.cohort_id
              join account p on p.id = m.account_id and p.status = 'active'
              left join enrollment e
                on e.account_id = m.account_id and e.course_id = r.course_id and e.status = 'active'
                  and e.starts_on <= c.today and (e.ends_on is null or e.ends_on > c.today)
              left join learner_activity a on a.account_id = m.account_id and a.course_id = r.course_id
              left join lateral (
                select max(n.written_at) as talked_at
                from staff_note n
                where n.cohort_id = r.cohort_id and n.learner_id = m.account_id and n.talked and n.removed_at is null) t on true
              where not exists (select from course_completion f
                                where f.account_id = m.account_id and f.course_id = r.course_id)
                and (e.id is not null
                     or not exists (select from enrollment past
                                    where past.account_id = m.account_id and past.course_id = r.course_id))
            ),
            idle as materialized (
              select s.*,
                     case when s.enrolled and s.worked_on is not null
                               and s.today - greatest(s.worked_on, s.began_on, s.talked_on) >= s.quiet_days
                          then s.today - greatest(s.worked_on, s.began_on) end as quiet,
                     case when s.enrolled and s.worked_on is null
                               and s.today - greatest(s.began_on, s.talked_on) >= s.unstarted_days
                          then s.today - s.began_on end as unstarted
              from seat s
            ),
            done as materialized (
              select s.cohort_id, s.account_id, greatest(s.began_on, s.talked_on) as counted_from,
                     array(select v.lesson_id
                           from lesson_progress v
                           where v.account_id = s.account_id and v.course_id = s.course_id and v.state = 'completed') as lessons,
                     array(select o.exam_key from exam_done o where o.account_id = s.account_id and o.mode = 'exam') as exams
              from idle s
              where s.enrolled <whose>
            ),
            sooner as materialized (
              select y.assignment_id
              from clock c
              join cohort_own_days y on y.due_on < c.today
            ),
            due as materialized (
              select r.cohort_id, a.id, a.kind, a.ref, a.due_on, l.id as lesson_id
              from rule r
              cross join clock c
              join cohort_assignment a
                on a.cohort_id = r.cohort_id
                  and (a.due_on < c.today or a.id in (select assignment_id from sooner))
              left join lesson l
                on a.kind = 'lesson' and l.course_id = r.course_id and l.slug = a.ref and l.status = 'published'
                  and l.section_id is not null
              where l.id is not null
                 or a.kind = 'exam'
                    and (r.course_id, a.ref) in (select k.id, x.key
                                                 from exam x
                                                 join exam_course y on y.exam_id = x.id
                                                 join course k on k.slug = y.course_slug
                                                 where x.status = 'published')
            ),
            %s,
            late as (
              select s.cohort_id, s.account_id, count(*) as overdue, min(own.due_on) as since
              from done s
              join due d on d.cohort_id = s.cohort_id
              cross join clock c
              left join cohort_own_days y on y.assignment_id = d.id and y.account_id = s.account_id
              cross join lateral (select coalesce(y.due_on, d.due_on) as due_on) own
              where own.due_on < c.today
                and own.due_on >= s.counted_from
                and case d.kind
                      when 'lesson' then d.lesson_id <> all (s.lessons)
                      else d.ref <> all (s.exams)
                           or y.more_attempts > 0
                              and not exists (select
                                              from exam_done o
                                              where o.account_id = s.account_id and o.exam_key = d.ref
                                                and o.mode = 'exam' and o.started_at > y.given_at)
                    end
                and not %s
              group by s.cohort_id, s.account_id
            ),
            struck as (
              select s.cohort_id, s.cohort, s.account_id, s.name, s.worked_on, s.began_on, s.quiet, s.unstarted,
                     case when l.overdue >= s.overdue then l.overdue end as overdue,
                     case when l.overdue >= s.overdue then l.since end as overdue_since,
                     case when s.ends_on - s.today <= s.ending_days
                               and (s.talked_on is null or s.talked_on < s.ends_on - s.ending_days)
                          then s.ends_on end as ends_on,
                     case when x.score < s.score_below then x.score end as score,
                     not s.enrolled and s.talked_on is null as outside, s.enrolled
              from idle s
              left join late l on l.cohort_id = s.cohort_id and l.account_id = s.account_id
              left join lateral (
                select coalesce(o.points, 100 * o.correct) / nullif(o.total, 0) as score, o.final_at
                from exam_outcome o
                join exam e on e.key = o.exam_key
                join exam_course y on y.exam_id = e.id and y.lesson_slug is null
                join course k on k.slug = y.course_slug and k.id = s.course_id
                where s.score_below is not null and o.account_id = s.account_id and o.mode = 'exam'
                order by o.final_at desc
                limit 1) x on s.talked_at is null or x.final_at > s.talked_at
            )
            """.formatted(LATER, LaterLessons.has("d.lesson_id", "s.account_id"));

    static final String LIST = STRIKES.replace("<whose>", "") + """
            select account_id, name, cohort_id, cohort, quiet, unstarted, overdue, overdue_since, ends_on, score, enrolled
            from struck
            where outside or num_nonnulls(quiet, unstarted, overdue, ends_on, score) > 0
            order by overdue desc nulls last, coalesce(worked_on, began_on) nulls last, name, account_id
            """;

    /** In all, where no class is named, and in each. Who is counted already for being away is not looked up for what is overdue. */
    static final String COUNT = STRIKES.replace("<whose>", "and s.quiet is null and s.unstarted is null") + """
            select cohort_id, count(distinct account_id) as people
            from struck
            where num_nonnulls(quiet, unstarted, overdue, score) > 0
            group by grouping sets ((), (cohort_id))
            """;

    private StrikeSql() {}
}
