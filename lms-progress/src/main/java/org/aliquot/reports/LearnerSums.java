package org.aliquot.reports;

/**
 * SQL of what all learners that the filters leave come to, beside the totals: counted in the same pass over their rows {@code s}, or
 * by one pass over a journal for rows {@code shown}.
 */
final class LearnerSums {

    static final String OPEN = "count(*) filter (where s.status in ('active', 'paused', 'upcoming'))";

    static final String COMPLETED = "count(s.completed_at)";

    static final String LESSONS_DONE = "(select k.lessons_done from kept k)";

    static final String LESSONS = """
            (select coalesce(sum(k.lessons), 0)
             from shown s
             join (select l.course_id, count(*) as lessons from counted l group by l.course_id) k
               on k.course_id = s.course_id)""";

    static final String LESSONS_THEN = """
            (select count(*)
             from shown s
             join lesson_progress d on d.account_id = s.account_id and d.course_id = s.course_id
               and d.completed_at >= :activeBegin and d.completed_at < :activeEnd
             join counted l on l.id = d.lesson_id)""";

    static final String MINUTES = "((select k.seconds from kept k) / 60)";

    static final String MINUTES_THEN = """
            (select coalesce(sum(t.seconds), 0) / 60
             from shown s
             join study_time t
               on t.account_id = s.account_id and t.course_id = s.course_id
                 and t.day >= :activeFrom and t.day <= :activeTo)""";

    /** What is kept of each learner, less what came after that day or is no lesson of the course any more: joined once. */
    static final String KEPT = """
            , kept as materialized (
              select coalesce(sum(k.lessons_done), 0) as lessons_done, coalesce(sum(k.seconds), 0) as seconds
              from shown s
              join (
                select t.account_id, t.course_id, t.lessons_done, t.seconds from learner_total t
                union all
                select d.account_id, d.course_id, -1, 0
                from lesson l
                join lesson_progress d
                  on d.lesson_id = l.id
                    and d.completed_at >= case when l.id in (select c.id from counted c) then :end
                                               else cast('-infinity' as timestamptz) end
                union all
                select t.account_id, t.course_id, 0, -t.seconds from study_time t where t.day > :day) k
                on k.account_id = s.account_id and k.course_id = s.course_id
            )
            """;

    private LearnerSums() {}
}
