package org.aliquot.reports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the statements of the reports together, from constants of this package. A page is found first, by one sort key for
 * each row; all figures are then worked out for the rows on the page alone. Their plans are in {@code src/main/sql-plans}.
 */
final class ReportSql {

    private static final String PAGE = """
            , page as (
              select p.*
              from shown p
              where cast(:after as uuid) is null
                 or (p.sort_key, p.id) <beyond> (cast(:key as <type>), cast(:after as uuid))
              order by p.sort_key <way>, p.id <way>
              limit cast(:limit as integer)
            )
            """;

    private static final String SITTINGS = """
            select o.attempt_id as id, o.account_id, a.name, a.email, o.exam_key, o.final_at, o.started_at, o.correct,
                   o.total, o.scaled, o.theta, o.se, o.passed
            from exam_outcome o
            join account a on a.id = o.account_id and a.status <> 'erased'
            """;

    private static final String SCOPED = """
            , scoped as materialized (
              select distinct p.account_id, x.key
              from population p
              join course_exam x on x.course_id = p.course_id
            """;

    private static final String FIRSTS = """
            and o.attempt_id in (select distinct on (w.account_id, w.exam_key) w.attempt_id
                                 from exam_outcome w
                                 where w.mode = 'exam'
                                 order by w.account_id, w.exam_key, w.final_at, w.attempt_id)
            """;

    private static final String SEARCH =
            "and (position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in lower(a.email)) > 0)\n";

    private static final String AHEAD =
            "and p.status in ('active', 'paused', 'upcoming') and p.closes_on > :day and p.closes_on <= :last\n";

    private static final String PAST =
            "and p.status in ('ended', 'expired') and p.closes_on <= :day and p.closes_on > :last\n";

    private ReportSql() {}

    /** A page of rows beside the totals of all; where nothing is found, one row of totals alone. */
    static String page(ReportRequest request, boolean bound) {
        Report report = request.report();
        return switch (report) {
            case OUTCOMES ->
                OutcomeSql.head(request.filter(), bound) + "select p.id, p.key as group_key, "
                        + values(report.figures()) + "\nfrom page p\norder by " + key(request) + " " + way(request)
                        + ", p.key\nlimit cast(:limit as integer)";
            case SITTINGS, LEARNERS, WINDOWS ->
                shown(request, bound) + filled(request) + "select t.*, p.id, "
                        + "cast(p.sort_key as text) as sort_key, p.account_id, "
                        + values(report.figures()) + "\nfrom (" + totals(request, bound)
                        + ") t\nleft join page p on true\n"
                        + joins(report) + order(request);
        };
    }

    /** All rows, for a file. */
    static String all(ReportRequest request, boolean bound) {
        Report report = request.report();
        return report == Report.OUTCOMES
                ? page(request, bound)
                : shown(request, bound) + filled(request) + "select p.id, " + values(report.figures())
                        + "\nfrom page p\n" + joins(report) + order(request);
    }

    private static String shown(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        String key = ", " + key(request) + " as sort_key ";
        return request.report() == Report.SITTINGS
                ? scope(filter, bound) + ", shown as not materialized (select p.*" + key + "from ("
                        + sittings(filter, bound) + ") p)\n"
                : Population.sql(filter, bound) + ", shown as materialized (select p.*" + key + "from population p "
                        + Population.rows(filter) + window(request) + ")\n";
    }

    private static String window(ReportRequest request) {
        if (request.report() != Report.WINDOWS) {
            return "";
        }
        return request.filter().past() ? PAST : AHEAD;
    }

    private static String totals(ReportRequest request, boolean bound) {
        return request.report() == Report.SITTINGS
                ? "select count(*) as rows, count(s.passed) as marked, count(*) filter (where s.passed) as passed_rows from ("
                        + sittings(request.filter(), bound) + ") s"
                : "select count(*) as rows, count(s.completed_at) as completed_rows, "
                        + "count(*) filter (where s.stuck) as stuck_rows from shown s";
    }

    /** An instructor's scope and filters on enrollments bound the sittings by learner and exam. */
    private static String scope(ReportFilter filter, boolean bound) {
        return Population.sql(filter, bound) + SCOPED + Population.rows(filter) + ")\n";
    }

    private static String sittings(ReportFilter filter, boolean bound) {
        StringBuilder sql = new StringBuilder(SITTINGS);
        if (bound || filter.namesEnrollments()) {
            sql.append("join scoped s on s.account_id = o.account_id and s.key = o.exam_key\n");
        }
        sql.append("where o.mode = 'exam' and o.final_at < :end\n");
        sql.append(filter.search() == null ? "" : SEARCH);
        sql.append(filter.exam() == null ? "" : "and o.exam_key = :exam\n");
        sql.append(filter.from() == null ? "" : "and o.final_at >= :fromTime\n");
        sql.append(filter.to() == null ? "" : "and o.final_at < :toTime\n");
        sql.append(passed(filter.passed()));
        return sql.append(filter.first() ? FIRSTS : "").toString();
    }

    private static String passed(@org.jspecify.annotations.Nullable String wanted) {
        return switch (wanted == null ? "" : wanted) {
            case "yes" -> "and o.passed\n";
            case "no" -> "and not o.passed\n";
            case "marked" -> "and o.passed is not null\n";
            default -> "";
        };
    }

    private static String filled(ReportRequest request) {
        return PAGE.replace("<beyond>", request.down() ? "<" : ">")
                .replace("<way>", way(request))
                .replace("<type>", request.sort().textKey() ? "text" : "float8");
    }

    private static String order(ReportRequest request) {
        return "order by p.sort_key " + way(request) + ", p.id " + way(request);
    }

    private static String way(ReportRequest request) {
        return request.down() ? "desc" : "asc";
    }

    private static String key(ReportRequest request) {
        return request.sort().key();
    }

    private static String joins(Report report) {
        return report == Report.LEARNERS ? LearnerSql.SCORES : "";
    }

    private static String values(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !figure.value().isEmpty())
                .map(figure -> figure.value() + " as " + figure.alias())
                .collect(Collectors.joining(",\n  "));
    }
}
