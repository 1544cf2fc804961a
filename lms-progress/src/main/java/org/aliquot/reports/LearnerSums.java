package org.aliquot.reports;

/**
 * SQL of what all learners that the filters leave come to, beside the totals: counted in the same pass over their rows {@code s}, or
 * by one pass over a journal for rows {@code shown}.
 */
final class LearnerSums {

    static final String OPEN = "count(*) filter (where s.status in ('active', 'paused', 'upcoming'))";

    static final String COMPLETED = "count(s.completed_at)";

    static final String LESSONS_DONE = """
            (select count(*)
             from shown s
             join lesson_progress d on d.account_id = s.account_id and d.course_id = s.course_id and d.completed_at < :end
             join counted l on l.id = d.lesson_id)""";

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

    static final String MINUTES = minutes("t.day <= :day");

    static final String MINUTES_THEN = minutes("t.day >= :activeFrom and t.day <= :activeTo");

    private LearnerSums() {}

    private static String minutes(String days) {
        return """
                (select coalesce(sum(t.seconds), 0) / 60
                 from shown s
                 join study_time t on t.account_id = s.account_id and t.course_id = s.course_id and <days>)""".replace("<days>", days);
    }
}
