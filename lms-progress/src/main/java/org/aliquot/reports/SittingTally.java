package org.aliquot.reports;

/**
 * How many sittings a page of them is about: rows called {@code tally} whose sums are the counts. They are places in lists that are kept
 * of each learner, since counting every sitting each time would be most of the work of the page.
 */
final class SittingTally {

    private static final String OF_LISTS = """
            , tally as materialized (
              select <finished> as finished, <marked> as marked, <passed> as passed, l.finished[1] as since,
                     l.finished[cardinality(l.finished)] as till
              from <lists>
              where <who>
            )
            """;

    /** Lists do not tell exams apart. */
    static final String OF_ROWS = """
            , tally as (
              select 1 as finished, cast(s.passed is not null as integer) as marked, cast(s.passed is true as integer) as passed
              from sat s
            )
            """;

    /** Whether at least one in five sittings counts, and when the first and the last of their learners were. */
    static final String CROWD = """
            , crowd as materialized (
              select 5 * sum(t.finished) >= (select sum(cardinality(l.finished)) from sitting_times l) as dense,
                     min(t.since) as since, max(t.till) as till
              from tally t
            )
            """;

    private static final String OF_ALL = "sitting_times l";

    /** So that the lists of a class are looked up, and not those of all gone through. */
    private static final String OF_FEW =
            "(select distinct k.account_id from in_scope k) s join sitting_times l on l.account_id = s.account_id";

    private static final String IN_SCOPE =
            "exists (select from in_scope k where k.account_id = l.account_id and k.course_slug = any (l.courses))\n";

    private static final String NOT_ERASED =
            "l.account_id not in (select z.id from account z where z.status = 'erased')\n";

    private static final String FOUND_ALONE = "and l.account_id in (select f.id from found f)\n";

    private SittingTally() {}

    /**
     * Of all, or of those that are {@code in_scope}.
     *
     * @param few whether these are the people of some classes, or found by name
     */
    static String ofLists(ReportFilter filter, boolean scoped, boolean few) {
        String all = scoped || filter.people().search() == null ? NOT_ERASED : NOT_ERASED + FOUND_ALONE;
        String which = filter.sittings().first() ? "first_" : "";
        String finished = count(filter, which + "finished");
        String marked = count(filter, which + "marked");
        String passed = count(filter, which + "passed");
        String sql =
                OF_LISTS.replace("<who>", scoped ? IN_SCOPE : all).replace("<lists>", scoped && few ? OF_FEW : OF_ALL);
        return switch (filter.sittings().passed()) {
            case null -> counts(sql, finished, marked, passed);
            case YES -> counts(sql, passed, passed, passed);
            case NO -> counts(sql, marked + " - " + passed, marked + " - " + passed, "0");
            case MARKED -> counts(sql, marked, marked, passed);
        };
    }

    private static String counts(String sql, String finished, String marked, String passed) {
        return sql.replace("<finished>", finished).replace("<marked>", marked).replace("<passed>", passed);
    }

    /** How many of the times in that list of {@code l} are asked for. */
    static String count(ReportFilter filter, String times) {
        String list = "l." + times;
        if (filter.isOfNow()
                && filter.sittings().from() == null
                && filter.sittings().to() == null) {
            return "cardinality(" + list + ")";
        }
        String before = place(
                "least(cast(:before as timestamptz), cast(:toTime as timestamptz) - interval '1 microsecond')", list);
        return filter.sittings().from() == null
                ? before
                : "greatest(" + before + " - "
                        + place("cast(:fromTime as timestamptz) - interval '1 microsecond'", list) + ", 0)";
    }

    private static String place(String moment, String list) {
        return "width_bucket(" + moment + ", " + list + ")";
    }
}
