package org.aliquot.reports;

import org.jspecify.annotations.Nullable;

/**
 * SQL of the sittings: slim rows first, from an index that has them in the order asked for or from the one that holds what they are
 * found and mostly sorted by; the attempts themselves for the rows of the page alone.
 */
final class SittingSql {

    static final String ROWS = """
            , sitting as (
              select p.id, p.sort_key, o.account_id, a.name, coalesce(a.email, '') as email, o.exam_key, o.final_at, o.started_at, o.correct, o.points, o.total,
                     o.scaled, o.theta, o.se, o.passed
              from page p
              join exam_outcome o on o.attempt_id = p.id
              join account a on a.id = o.account_id
            )
            """;

    private static final String SLIM = """
            select p.id, p.passed, <key>
            from <scope>(
              select o.attempt_id as id, o.account_id, o.exam_key, o.final_at, o.passed, o.theta, o.scaled,
                     o.correct, o.started_at<number>
              from exam_outcome o
              where o.mode = 'exam'
            """;

    /** Each set by itself, so that the index gives its sittings in the order in which they are numbered. */
    private static final String EACH_SET = "scoped s cross join lateral ";

    private static final String SHOWN = ", shown as not materialized (select p.id, p.sort_key from sat p)\n";

    /**
     * Of many, the first are soon met in an index that has all of them in the order asked for; only of few is every one
     * looked up and sorted. How many there are is counted before, and either half is left out by it.
     */
    private static final String MET = """
            and (select c.dense from crowd c)
            and (cast(:after as uuid) is null or (<key>, p.id) <beyond> (<held>, cast(:after as uuid)))
            order by sort_key <way>, p.id <way>
            limit cast(:limit as integer)
            """;

    /** Nobody who counts has finished anything before or after; an index in the order of time begins and ends there. */
    private static final String WITHIN =
            "and o.final_at >= (select c.since from crowd c) and o.final_at <= (select c.till from crowd c)\n";

    private static final String UNLESS_DENSE = "and not (select c.dense from crowd c)\n";

    /** The index gives them in this order. */
    private static final String NUMBER =
            ", row_number() over (partition by o.account_id, o.exam_key order by o.final_at, o.attempt_id) as number";

    private static final String FOUND =
            ", found as materialized (select a.id from account a where a.status <> 'erased'\n" + Population.SEARCH
                    + ")\n";

    /** Learners by the courses they may be seen in: few sets of courses, so that the index finds the sittings of each in one go. */
    private static final String SCOPED = """
            , in_scope as materialized (select p.account_id, p.course_id, p.course_slug from population p <rows>),
            scoped as materialized (
              select row_number() over () as number, m.courses, array_agg(m.account_id) as accounts
              from (
                select p.account_id, array_agg(p.course_id order by p.course_id) as courses
                from in_scope p
                group by p.account_id) m
              group by m.courses
            ),
            scoped_exam as materialized (
              select s.number, x.key from scoped s join course_exam x on x.course_id = any (s.courses)
            )
            """;

    /** All of them, each set of learners in one go through the index. */
    private static final String IN_SCOPE = """
            and o.account_id = any (s.accounts)
            and o.exam_key = any (array(select k.key from scoped_exam k where k.number = s.number))
            """;

    /** Of one learner after the other: with exams among what the index is asked by, each would be looked for by itself. */
    private static final String IN_SCOPE_OF_EACH = "and o.account_id = any (s.accounts) and "
            + Population.notRare("(s.number, o.exam_key) in (select k.number, k.key from scoped_exam k)")
            + "\n";

    /** What is asked of each costs, and nothing is finished later than now. */
    private static final String IN_SCOPE_BEFORE = "and " + Population.notRare("o.final_at < :end") + "\n";

    private static final String BEFORE = "and o.final_at < :end\n";

    /** Who is in scope is not erased. */
    private static final String NOT_ERASED =
            "and o.account_id not in (select z.id from account z where z.status = 'erased')\n";

    private static final String FOUND_ALONE = "and o.account_id in (select f.id from found f)\n";

    /** The same for one that is met in an index; what is asked of each is not taken for rare. */
    private static final String MET_IN_SCOPE = "and "
            + Population.notRare(
                    "exists (select from exam e join exam_course x on x.exam_id = e.id where e.key = o.exam_key and "
                            + Population.notRare(
                                    "(o.account_id, x.course_slug) in (select k.account_id, k.course_slug from in_scope k)")
                            + ")")
            + "\n";

    private static final String MET_FIRST = "and " + Population.notRare("""
            not exists (select from exam_outcome w
                        where w.mode = 'exam' and w.account_id = o.account_id and w.exam_key = o.exam_key
                          and (w.final_at, w.attempt_id) < (o.final_at, o.attempt_id))""") + "\n";

    private SittingSql() {}

    /** Slim rows called {@code shown} with their sort key, all of them. */
    static String all(ReportRequest request, boolean bound) {
        return head(request, bound)
                + sat(request, bound, false)
                + (byName(request) ? firstNames(request, bound) : SHOWN);
    }

    /** The same for a page, at least as many as it takes; counted in rows called {@code tally}. */
    static String page(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        boolean scoped = scoped(filter, bound);
        boolean few = few(filter, bound);
        if (filter.sittings().exam() != null || byName(request) && kept(request, bound)) {
            return all(request, bound) + SittingTally.OF_ROWS;
        }
        String counted = head(request, bound) + SittingTally.ofLists(filter, scoped, few);
        if (byName(request)) {
            return counted + sat(request, bound, false) + firstNames(request, bound);
        }
        boolean ofOtherCoursesFirst = scoped && request.sort().equals(SittingFigures.EXAM);
        return few || ofOtherCoursesFirst
                ? counted + sat(request, bound, false) + SHOWN
                : counted + SittingTally.CROWD + sat(request, bound, true) + met(request, scoped);
    }

    private static String head(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        StringBuilder sql = new StringBuilder(Population.sql(filter, bound, false));
        add(sql, scoped(filter, bound), SCOPED.replace("<rows>", Population.rows(filter)));
        add(sql, found(filter, bound), FOUND);
        return sql.toString();
    }

    /** Whether it is about the sittings of some enrollments; who is searched for is then looked for among these. */
    private static boolean scoped(ReportFilter filter, boolean bound) {
        return bound || filter.namesEnrollments();
    }

    /** Those of a class or a name may all lie at the far end of an order, and are looked up. */
    static boolean few(ReportFilter filter, boolean bound) {
        return bound || filter.people().cohort() != null || filter.people().search() != null;
    }

    private static boolean found(ReportFilter filter, boolean bound) {
        return filter.people().search() != null && !scoped(filter, bound);
    }

    private static boolean byName(ReportRequest request) {
        return request.sort().key().contains("p.name");
    }

    /**
     * Rows called {@code sat}; scope and filters on enrollments bound them by learner and exam. Where they are
     * read twice, to find them again is cheaper than to keep them all; numbering, searching and bounding them is not.
     */
    private static String sat(ReportRequest request, boolean bound, boolean unlessDense) {
        ReportFilter filter = request.filter();
        boolean scoped = scoped(filter, bound);
        boolean kept = kept(request, bound);
        StringBuilder sql =
                new StringBuilder(", sat as ").append(materialized(kept)).append(" (\n");
        sql.append(slim(request, filter.sittings().first() ? NUMBER : "", scoped ? EACH_SET : ""));
        sql.append(scoped ? kept ? IN_SCOPE : IN_SCOPE_OF_EACH : ofAll(filter));
        add(sql, scoped && !filter.isOfNow(), IN_SCOPE_BEFORE);
        add(sql, filter.sittings().exam() != null, "and o.exam_key = :exam\n");
        sql.append(finished(filter));
        add(sql, unlessDense, UNLESS_DENSE);
        add(sql, filter.sittings().first(), "and p.number = 1\n");
        return sql.append(")\n").toString();
    }

    /** Where nearly all learners have some, the first names are soon found, and keeping all is not worth while. */
    private static boolean kept(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        return filter.people().search() != null
                || filter.sittings().first()
                || scoped(filter, bound)
                        && !(byName(request) && filter.sittings().isAll());
    }

    private static String met(ReportRequest request, boolean scoped) {
        ReportFilter filter = request.filter();
        StringBuilder sql = new StringBuilder(", shown as not materialized (\n(").append(slim(request, "", ""));
        sql.append(scoped ? MET_IN_SCOPE : ofAll(filter));
        add(sql, request.sort().format() == Format.MOMENT, WITHIN);
        add(sql, scoped && !filter.isOfNow(), BEFORE);
        add(sql, filter.sittings().first(), MET_FIRST);
        sql.append(finished(filter));
        sql.append(MET.replace("<beyond>", request.down() ? "<" : ">")
                .replace("<way>", request.way())
                .replace("<held>", request.sort().heldKey())
                .replace("<key>", request.sort().key()));
        return sql.append(")\nunion all\n(select p.* from sat p))\n").toString();
    }

    private static String slim(ReportRequest request, String number, String scope) {
        return SLIM.replace("<number>", number)
                .replace(
                        "<key>",
                        byName(request) ? "p.account_id" : request.sort().key() + " as sort_key")
                .replace("<scope>", scope);
    }

    private static String ofAll(ReportFilter filter) {
        return (filter.isOfNow() ? "" : BEFORE) + NOT_ERASED + (filter.people().search() == null ? "" : FOUND_ALONE);
    }

    /** Ends the sittings called {@code p} and begins what is asked of them themselves. */
    private static String finished(ReportFilter filter) {
        StringBuilder sql = new StringBuilder(") p\nwhere true\n");
        add(sql, filter.sittings().from() != null, "and p.final_at >= :fromTime\n");
        add(sql, filter.sittings().to() != null, "and p.final_at < :toTime\n");
        return sql.append(passed(filter.sittings().passed())).toString();
    }

    private static String firstNames(ReportRequest request, boolean bound) {
        return SittingsByName.shown(request, bound, scoped(request.filter(), bound), kept(request, bound));
    }

    private static String materialized(boolean wanted) {
        return wanted ? "materialized" : "not materialized";
    }

    private static String passed(ReportFilter.@Nullable Passed wanted) {
        return switch (wanted) {
            case null -> "";
            case YES -> "and p.passed\n";
            case NO -> "and not p.passed\n";
            case MARKED -> "and p.passed is not null\n";
        };
    }

    private static void add(StringBuilder sql, boolean wanted, String part) {
        sql.append(wanted ? part : "");
    }
}
