package org.aliquot.reports;

import org.jspecify.annotations.Nullable;

/**
 * SQL of the sittings: slim rows first, from the one index that holds what they are counted and mostly sorted by; the
 * attempts themselves for the rows of the page alone.
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
     * Each of the learners has a sitting: those of the first of them fill the page, so that of the others nothing is sorted.
     * Of those who are called as the page before ended, all may have been on it. The index of names gives them in order.
     */
    private static final String BY_NAME = """
            , first as materialized (
              select a.id, <key> as sort_key
              from account a
              where (cast(:key as text) is null or <key> <from> cast(:key as text)) and <sat>
              order by <key> <way>
              fetch first (coalesce(cast(:limit as integer), 2147483647)
                           + (select count(*) from account a where <key> = cast(:key as text))) rows with ties
            ),
            shown as not materialized (
              select p.id, a.sort_key from sat p join first a on a.id = p.account_id
            )
            """;

    private static final String SAT_OF_ALL = "a.id in (select s.account_id from sat s)";

    /** The offset keeps PostgreSQL from looking for all of them at once. */
    private static final String SAT_OF_EACH = "exists (select from sat s where s.account_id = a.id offset 0)";

    private static final String SAT_OF_EACH_IN_SCOPE =
            "a.id in (select unnest(k.accounts) from scoped k) and " + SAT_OF_EACH;

    /** The index gives them in this order. */
    private static final String NUMBER =
            ", row_number() over (partition by o.account_id, o.exam_key order by o.final_at, o.attempt_id) as number";

    private static final String NAMES = ", named as <kept> (select z.id, z.name, z.email from account z where <who>)\n";

    private static final String WHO_IS_IN_SCOPE = "z.id in (select unnest(k.accounts) from scoped k)";

    private static final String NAMED = "join named a on a.id = p.account_id\n";

    /**
     * Learners by the courses they may be seen in: few sets of courses, so that the index finds the sittings of each in one go. */
    private static final String SCOPED = """
            , scoped as materialized (
              select row_number() over () as number, m.courses, array_agg(m.account_id) as accounts
              from (
                select p.account_id, array_agg(p.course_id order by p.course_id) as courses
                from population p
                <rows>
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

    private static final String SEARCH =
            "and (position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in lower(a.email)) > 0)\n";

    private SittingSql() {}

    /**
     * Everything up to slim rows called {@code sat}, and the same with their sort key called {@code shown}; scope and filters
     * on enrollments bound them by learner and exam. To count them once and to find the page once more is cheaper than to
     * keep them all; numbering, searching and bounding them is not.
     */
    static String shown(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        String key = request.sort().key();
        boolean byName = key.contains("p.name");
        boolean searched = filter.people().search() != null;
        boolean scoped = bound || filter.namesEnrollments();
        StringBuilder sql = new StringBuilder(Population.sql(filter, bound, false));
        add(sql, scoped, SCOPED.replace("<rows>", Population.rows(filter)));
        // in scope, PostgreSQL expects few sittings and would look up each one's name
        add(sql, searched, names(scoped));
        // where nearly all learners have some, the first names are soon found, and keeping all is not worth while
        boolean kept = searched
                || filter.sittings().first()
                || scoped && !(byName && filter.sittings().isAll());
        sql.append(", sat as ").append(kept(kept)).append(" (\n");
        sql.append(SLIM.replace("<number>", filter.sittings().first() ? NUMBER : "")
                .replace("<key>", byName ? "p.account_id" : key + " as sort_key")
                .replace("<scope>", scoped ? EACH_SET : ""));
        sql.append(scoped ? kept ? IN_SCOPE : IN_SCOPE_OF_EACH : BEFORE + NOT_ERASED);
        add(sql, scoped && !filter.isOfNow(), IN_SCOPE_BEFORE);
        add(sql, filter.sittings().exam() != null, "and o.exam_key = :exam\n");
        sql.append(") p\n");
        add(sql, searched, NAMED);
        sql.append("where true\n");
        add(sql, searched, SEARCH);
        add(sql, filter.sittings().from() != null, "and p.final_at >= :fromTime\n");
        add(sql, filter.sittings().to() != null, "and p.final_at < :toTime\n");
        add(sql, filter.sittings().first(), "and p.number = 1\n");
        sql.append(passed(filter.sittings().passed())).append(")\n");
        if (!byName) {
            return sql.append(SHOWN).toString();
        }
        boolean few = bound || filter.people().cohort() != null || searched;
        String sat = kept ? SAT_OF_ALL : scoped ? SAT_OF_EACH_IN_SCOPE : SAT_OF_EACH;
        // few are looked up and sorted; of many, the first are soon found in the order of the index
        return sql.append(byName(key, request.down(), few ? sat : Population.notRare(sat)))
                .toString();
    }

    private static String names(boolean scoped) {
        return NAMES.replace("<kept>", kept(scoped))
                .replace("<who>", scoped ? WHO_IS_IN_SCOPE : "z.status <> 'erased'");
    }

    private static String byName(String key, boolean down, String sat) {
        return BY_NAME.replace("<key>", key.replace("p.name", "a.name"))
                .replace("<sat>", sat)
                .replace("<from>", down ? "<=" : ">=")
                .replace("<way>", down ? "desc" : "asc");
    }

    private static String kept(boolean wanted) {
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
