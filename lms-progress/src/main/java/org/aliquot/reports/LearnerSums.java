package org.aliquot.reports;

/**
 * SQL of what all learners that the filters leave come to, beside the totals: counted in the same pass over their rows {@code s}, or
 * in one over what is kept of those that are {@code shown}.
 */
final class LearnerSums {

    static final String OPEN = "count(*) filter (where s.status in ('active', 'paused', 'upcoming'))";

    static final String COMPLETED = "count(s.completed_at)";

    static final String LESSONS_DONE = "(select k.lessons_done from kept_sum k)";

    static final String LESSONS = """
            (select coalesce(sum(k.lessons), 0)
             from shown s
             join (select l.course_id, count(*) as lessons from counted l group by l.course_id) k
               on k.course_id = s.course_id)""";

    static final String LESSONS_THEN = "(select k.lessons_then from kept_sum k)";

    static final String MINUTES = "((select k.seconds from kept_sum k) / 60)";

    static final String MINUTES_THEN = "((select k.seconds_then from kept_sum k) / 60)";

    /**
     * What is kept of each learner by that day, and on the days that were asked for: places in lists. The offset lets them be found
     * before rows are joined, which would carry the lists along. Lessons that are none of the course any more are few, and looked up.
     */
    static final String KEPT = """
            , gone as materialized (
              select d.account_id, d.course_id, count(*) filter (where d.completed_at < :end) as lessons_done,
                     count(*) filter (where d.completed_at >= :activeBegin and d.completed_at < :activeEnd) as lessons_then
              from lesson l
              cross join lateral (
                select p.account_id, p.course_id, p.completed_at
                from lesson_progress p
                where p.lesson_id = l.id and p.completed_at is not null
                offset 0) d
              where l.id not in (select c.id from counted c)
              group by d.account_id, d.course_id
            ),
            kept as (
              select k.account_id, k.course_id, k.lessons_done - coalesce(g.lessons_done, 0) as lessons_done,
                     k.lessons_then - coalesce(g.lessons_then, 0) as lessons_then, k.checks_right, k.seconds, k.days_then,
                     k.seconds_then
              from (
                select t.account_id, t.course_id, width_bucket(cast(:before as timestamptz), t.lessons) as lessons_done,
                       width_bucket(cast(:activeBefore as timestamptz), t.lessons)
                         - width_bucket(cast(:activeBegin as timestamptz) - interval '1 microsecond', t.lessons) as lessons_then,
                       width_bucket(cast(:before as timestamptz), t.checks) as checks_right,
                       coalesce(t.day_seconds[width_bucket(cast(:day as date), t.days)], 0) as seconds,
                       width_bucket(cast(:activeTo as date), t.days)
                         - width_bucket(cast(:activeFrom as date) - 1, t.days) as days_then,
                       coalesce(t.day_seconds[width_bucket(cast(:activeTo as date), t.days)], 0)
                         - coalesce(t.day_seconds[width_bucket(cast(:activeFrom as date) - 1, t.days)], 0) as seconds_then
                from learner_total t
                offset 0) k
              left join gone g on g.account_id = k.account_id and g.course_id = k.course_id
            )
            """;

    static final String KEPT_SUM = """
            , kept_sum as materialized (
              select coalesce(sum(k.lessons_done), 0) as lessons_done, coalesce(sum(k.lessons_then), 0) as lessons_then,
                     coalesce(sum(k.seconds), 0) as seconds, coalesce(sum(k.seconds_then), 0) as seconds_then
              from shown s
              join kept k on k.account_id = s.account_id and k.course_id = s.course_id
            )
            """;

    private LearnerSums() {}
}
