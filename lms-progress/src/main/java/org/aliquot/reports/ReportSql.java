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
              from <rows> p
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
                        + "\nfrom " + counted(request) + ") t\nleft join "
                        + source(report)
                        + " p on true\n" + joins(request) + order(request);
        };
    }

    /** All rows, for a file. */
    static String all(ReportRequest request, boolean bound) {
        Report report = request.report();
        return switch (report) {
            case OUTCOMES -> sums(request, bound);
            case SITTINGS, LEARNERS, WINDOWS ->
                rows(request, bound, false) + "select p.id, " + values(request) + "\nfrom " + source(report) + " p\n"
                        + joins(request) + order(request);
        };
    }

    private static String sums(ReportRequest request, boolean bound) {
        return OutcomeSql.head(request.filter(), bound) + "select p.id, p.key as group_key, "
                + values(request) + "\nfrom page p\norder by "
                + request.sort().key() + " "
                + request.way() + ", p.key\nlimit cast(:limit as integer)";
    }

    /** Everything up to the rows of the page. */
    private static String rows(ReportRequest request, boolean bound, boolean counted) {
        boolean byName = counted && LearnersByName.suits(request, bound);
        String page = PAGE.replace("<rows>", byName ? "named" : "shown")
                .replace("<beyond>", request.down() ? "<" : ">")
                .replace("<way>", request.way())
                .replace("<key>", request.sort().heldKey());
        return request.report() == Report.SITTINGS
                ? (counted ? SittingSql.page(request, bound) : SittingSql.all(request, bound)) + page + SittingSql.ROWS
                : (byName ? shown(request, bound, "", false) + LearnersByName.named(request) : sorted(request, bound))
                        + page
                        + Population.ofPage(request.filter())
                        + LearnerSums.keptSum(request);
    }

    private static String sorted(ReportRequest request, boolean bound) {
        String key = request.sort().key();
        return shown(request, bound, ", " + key + " as sort_key", key.contains("p.name") || key.contains("p.email"));
    }

    private static String shown(ReportRequest request, boolean bound, String key, boolean named) {
        ReportFilter filter = request.filter();
        return Population.sql(filter, bound, named)
                + LearnerSums.kept(filter)
                + ", shown as materialized (select p.id, p.account_id, p.course_id, p.status, p.completed_at, p.stuck"
                + LearnerSums.carried(request) + key + " from population p "
                + request.sort().keyTable() + Population.rows(filter)
                + windows(request) + ")\n";
    }

    /** What totals and sums are taken of, called {@code s}. */
    private static String counted(ReportRequest request) {
        return request.report() == Report.SITTINGS
                ? "tally s\n"
                : "shown s\n"
                        + (request.summed().contains(LearnerFigures.LESSONS) ? LearnerSums.LESSONS_OF_COURSES : "");
    }

    private static String windows(ReportRequest request) {
        String window = request.filter().past() ? PAST : AHEAD;
        return request.report() == Report.WINDOWS ? window : "";
    }

    private static String source(Report report) {
        return report == Report.SITTINGS ? "sitting" : "member";
    }

    private static String order(ReportRequest request) {
        return "order by p.sort_key " + request.way() + ", p.id " + request.way();
    }

    /** Sittings are looked up for the rows of a page when their scores are shown. */
    private static String joins(ReportRequest request) {
        String values = values(request);
        return LearnerSums.ofRow(values, request.filter())
                + (values.contains("best.") ? LearnerSql.BEST : "")
                + (values.contains("latest.") ? LearnerSql.LATEST : "");
    }

    private static String values(ReportRequest request) {
        return request.read().stream()
                .filter(column -> !column.value().isEmpty())
                .map(column -> column.value() + " as " + column.alias())
                .collect(Collectors.joining(",\n  "));
    }
}
