package org.aliquot.reports;

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
                 or (p.sort_key, p.id) <beyond> (<key>, cast(:after as uuid))
              order by p.sort_key <way>, p.id <way>
              limit cast(:limit as integer)
            )
            """;

    private static final String AHEAD = "and "
            + Population.notRare(
                    "p.status in ('active', 'paused', 'upcoming') and p.closes_on > :day and p.closes_on <= :last")
            + "\n";

    private static final String PAST = "and "
            + Population.notRare("p.status in ('ended', 'expired') and p.closes_on <= :day and p.closes_on > :last")
            + "\n";

    private ReportSql() {}

    /** A page of rows beside the totals and the sums of all; where nothing is found, one row of these alone. */
    static String page(ReportRequest request, boolean bound) {
        Report report = request.report();
        return switch (report) {
            case OUTCOMES -> sums(request, bound);
            case SITTINGS, LEARNERS, WINDOWS ->
                rows(request, bound, true) + "select t.*, p.id, "
                        + request.sort().cursorKey()
                        + " as sort_key, p.account_id, " + values(request) + "\nfrom (select "
                        + Total.sql(report.totals())
                        + request.summed().stream()
                                .map(column -> ", " + column.sum() + " as " + column.sumAlias())
                                .collect(Collectors.joining())
                        + "\nfrom " + (report == Report.SITTINGS ? "tally" : "shown") + " s\n) t\nleft join "
                        + source(report)
                        + " p on true\n" + joins(values(request)) + order(request);
        };
    }

    /** All rows, for a file. */
    static String all(ReportRequest request, boolean bound) {
        Report report = request.report();
        return switch (report) {
            case OUTCOMES -> sums(request, bound);
            case SITTINGS, LEARNERS, WINDOWS ->
                rows(request, bound, false) + "select p.id, " + values(request) + "\nfrom " + source(report) + " p\n"
                        + joins(values(request)) + order(request);
        };
    }

    private static String sums(ReportRequest request, boolean bound) {
        return OutcomeSql.head(request.filter(), bound) + "select p.id, p.key as group_key, "
                + values(request) + "\nfrom page p\norder by "
                + request.sort().key() + " "
                + way(request) + ", p.key\nlimit cast(:limit as integer)";
    }

    /** Everything up to the rows of the page. */
    private static String rows(ReportRequest request, boolean bound, boolean counted) {
        String page = PAGE.replace("<beyond>", request.down() ? "<" : ">")
                .replace("<way>", way(request))
                .replace("<key>", request.sort().heldKey());
        return request.report() == Report.SITTINGS
                ? (counted ? SittingSql.page(request, bound) : SittingSql.all(request, bound)) + page + SittingSql.ROWS
                : learners(request, bound)
                        + page
                        + Population.ofPage(request.filter())
                        + LearnerSums.keptSum(request.summed());
    }

    private static String learners(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        String key = request.sort().key();
        return Population.sql(filter, bound, key.contains("p.name") || key.contains("p.email"))
                + LearnerSums.kept(filter)
                + ", shown as materialized (select p.id, p.account_id, p.course_id, p.status, p.completed_at, p.stuck, "
                + key + " as sort_key from population p "
                + request.sort().keyTable() + Population.rows(filter)
                + windows(request) + ")\n";
    }

    private static String windows(ReportRequest request) {
        String window = request.filter().past() ? PAST : AHEAD;
        return request.report() == Report.WINDOWS ? window : "";
    }

    private static String source(Report report) {
        return report == Report.SITTINGS ? "sitting" : "member";
    }

    private static String order(ReportRequest request) {
        return "order by p.sort_key " + way(request) + ", p.id " + way(request);
    }

    private static String way(ReportRequest request) {
        return request.down() ? "desc" : "asc";
    }

    /** Sittings are looked up for the rows of a page when their scores are shown. */
    private static String joins(String values) {
        return (values.contains("best.") ? LearnerSql.BEST : "")
                + (values.contains("latest.") ? LearnerSql.LATEST : "");
    }

    private static String values(ReportRequest request) {
        return request.read().stream()
                .filter(column -> !column.value().isEmpty())
                .map(column -> column.value() + " as " + column.alias())
                .collect(Collectors.joining(",\n  "));
    }
}
