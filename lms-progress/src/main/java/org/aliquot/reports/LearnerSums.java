package org.aliquot.reports;

import java.util.Map;
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
    static final String LESSONS_OF_COURSES = "left join course_lessons l on l.course_id = s.course_id\n";

    static final String LESSONS_THEN = ofKept("lessons_then");

    static final String MINUTES = "(" + ofKept("seconds") + " / 60)";

    static final String MINUTES_THEN = "(" + ofKept("seconds_then") + " / 60)";

    /** What is kept of a learner by that day, and on the days that were asked for: places in the lists of a row {@code t}. */
    private static final String FIGURES = """
            <lessons> as lessons_done,
            width_bucket(cast(:activeBefore as timestamptz), t.lessons)
              - width_bucket(cast(:activeBegin as timestamptz) - interval '1 microsecond', t.lessons) as lessons_then,
            width_bucket(cast(:before as timestamptz), t.checks) as checks_right,
            <seconds> as seconds,
            width_bucket(cast(:activeTo as date), t.days)
              - width_bucket(cast(:activeFrom as date) - 1, t.days) as days_then,
            coalesce(t.day_seconds[width_bucket(cast(:activeTo as date), t.days)], 0)
              - coalesce(t.day_seconds[width_bucket(cast(:activeFrom as date) - 1, t.days)], 0) as seconds_then
            """;

    /** Lessons that are none of their course any more are few, and looked up. */
    private static final String GONE = """
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
            )
            """;

    /** The offset lets places be found before rows are joined, which would carry the lists along. */
    private static final String KEPT = GONE + """
            , kept as (
              select t.account_id, t.course_id, <figures>
              from learner_total t
              offset 0
            )
            """;

    /** For rows {@code p} one by one. */
    private static final String OF_ROW = """
            left join lateral (
              select <figures>
              from learner_total t
              where t.account_id = p.account_id and t.course_id = p.course_id) kept on true
            left join gone on gone.account_id = p.account_id and gone.course_id = p.course_id
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

    private static final Map<String, String> GONE_OF_SHOWN =
            Map.of("lessons_done", goneOfShown("lessons_done"), "lessons_then", goneOfShown("lessons_then"));

    private LearnerSums() {}

    static String kept(ReportFilter filter) {
        return KEPT.replace("<figures>", figures(filter));
    }

    /** Joins what is kept of a row's learner, if these values ask for it. */
    static String ofRow(String values, ReportFilter filter) {
        return values.contains("kept.") ? OF_ROW.replace("<figures>", figures(filter)) : "";
    }

    /** As of now the sums themselves are kept, and an index has them; of a past day they are places in lists. */
    private static String figures(ReportFilter filter) {
        return filter.isOfNow()
                ? FIGURES.replace("<lessons>", "t.lessons_done").replace("<seconds>", "t.seconds")
                : FIGURES.replace("<lessons>", "width_bucket(cast(:before as timestamptz), t.lessons)")
                        .replace("<seconds>", "coalesce(t.day_seconds[width_bucket(cast(:day as date), t.days)], 0)");
    }

    /** What is kept of all that are shown, as far as these sums ask for it: each place in a list costs, for ten thousand learners. */
    static String keptSum(ReportRequest request) {
        String sums = figures(request)
                .map(figure ->
                        "coalesce(sum(k." + figure + "), 0)" + GONE_OF_SHOWN.getOrDefault(figure, "") + " as " + figure)
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

    private static String goneOfShown(String figure) {
        return """
                 - (select coalesce(sum(g.<figure>), 0)
                   from gone g
                   join shown s on s.account_id = g.account_id and s.course_id = g.course_id)""".replace("<figure>", figure);
    }

    private static String ofKept(String figure) {
        return "(select k." + figure + " from kept_sum k)";
    }
}
