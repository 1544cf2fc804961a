package org.aliquot.reports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQL of what all learners that the filters leave come to, beside the totals: counted in the same pass over their rows {@code s}, or
 * in one over what is kept of those that are {@code shown}.
 */
final class LearnerSums {

    static final String OPEN = "count(*) filter (where s.status in ('active', 'paused', 'upcoming'))";

    static final String COMPLETED = "count(s.completed_at)";

    static final String LESSONS_DONE = ofKept("lessons_done");

    static final String LESSONS = "coalesce(sum(l.lessons), 0)";

    /** How many lessons a course has, for each of its learners. */
    static final String LESSONS_OF_COURSES = """
            left join (select c.course_id, count(*) as lessons from counted c group by c.course_id) l
              on l.course_id = s.course_id
            """;

    static final String LESSONS_THEN = ofKept("lessons_then");

    static final String MINUTES = "(" + ofKept("seconds") + " / 60)";

    static final String MINUTES_THEN = "(" + ofKept("seconds_then") + " / 60)";

    /**
     * What is kept of each learner by that day, and on the days that were asked for: places in lists. The offset lets them be found
     * before rows are joined, which would carry the lists along. Lessons that are none of the course any more are few, and looked up.
     */
    private static final String KEPT = """
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
                select t.account_id, t.course_id, <lessons> as lessons_done,
                       width_bucket(cast(:activeBefore as timestamptz), t.lessons)
                         - width_bucket(cast(:activeBegin as timestamptz) - interval '1 microsecond', t.lessons) as lessons_then,
                       width_bucket(cast(:before as timestamptz), t.checks) as checks_right,
                       <seconds> as seconds,
                       width_bucket(cast(:activeTo as date), t.days)
                         - width_bucket(cast(:activeFrom as date) - 1, t.days) as days_then,
                       coalesce(t.day_seconds[width_bucket(cast(:activeTo as date), t.days)], 0)
                         - coalesce(t.day_seconds[width_bucket(cast(:activeFrom as date) - 1, t.days)], 0) as seconds_then
                from learner_total t
                offset 0) k
              left join gone g on g.account_id = k.account_id and g.course_id = k.course_id
            )
            """;

    private static final String KEPT_SUM = """
            , kept_sum as materialized (
              select <sums>
              from <rows> k
            )
            """;

    private static final String KEPT_OF_SHOWN = """
            (select k.*
             from shown s
             join kept k on k.account_id = s.account_id and k.course_id = s.course_id)""";

    private LearnerSums() {}

    /** As of now the sums themselves are kept, and an index has them; of a past day they are places in lists. */
    static String kept(ReportFilter filter) {
        return filter.isOfNow()
                ? KEPT.replace("<lessons>", "t.lessons_done").replace("<seconds>", "t.seconds")
                : KEPT.replace("<lessons>", "width_bucket(cast(:before as timestamptz), t.lessons)")
                        .replace("<seconds>", "coalesce(t.day_seconds[width_bucket(cast(:day as date), t.days)], 0)");
    }

    /** What is kept of all that are shown, as far as these sums ask for it: each place in a list costs, for ten thousand learners. */
    static String keptSum(ReportRequest request) {
        String sums = figures(request)
                .map(figure -> "coalesce(sum(k." + figure + "), 0) as " + figure)
                .collect(Collectors.joining(", "));
        return sums.isEmpty()
                ? ""
                : KEPT_SUM.replace("<sums>", sums).replace("<rows>", isJoined(request) ? "shown" : KEPT_OF_SHOWN);
    }

    /** Columns for {@code shown} that the sums need, where rows are joined to what is kept of them anyway, to be sorted. */
    static String carried(ReportRequest request) {
        return isJoined(request)
                ? figures(request).map(figure -> ", f." + figure).collect(Collectors.joining())
                : "";
    }

    private static boolean isJoined(ReportRequest request) {
        return request.sort().keyTable().contains("from kept ");
    }

    private static Stream<String> figures(ReportRequest request) {
        return Stream.of("lessons_done", "lessons_then", "seconds", "seconds_then")
                .filter(figure -> request.summed().stream()
                        .anyMatch(column -> column.sum().contains(ofKept(figure))));
    }

    private static String ofKept(String figure) {
        return "(select k." + figure + " from kept_sum k)";
    }
}
