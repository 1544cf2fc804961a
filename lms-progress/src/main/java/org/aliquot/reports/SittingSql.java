package org.aliquot.reports;

import org.jspecify.annotations.Nullable;

/**
 * SQL of the sittings: slim rows first, from the one index that holds what they are counted and mostly sorted by; the
 * attempts themselves for the rows of the page alone.
 */
final class SittingSql {

    static final String TOTALS = """
            select count(*) as rows, count(s.passed) as marked, count(*) filter (where s.passed) as passed_rows
            from shown s
            """;

    static final String ROWS = """
            , sitting as (
              select p.id, p.sort_key, o.account_id, a.name, a.email, o.exam_key, o.final_at, o.started_at, o.correct, o.total,
                     o.scaled, o.theta, o.se, o.passed
              from page p
              join exam_outcome o on o.attempt_id = p.id
              join account a on a.id = o.account_id
            )
            """;

    private static final String SLIM = """
            select p.attempt_id as id, p.passed, <key> as sort_key
            from (
              select o.attempt_id, o.account_id, o.exam_key, o.final_at, o.passed, o.theta, o.scaled
              from exam_outcome o
              where o.mode = 'exam') p
            """;

    /** The index gives them in this order, so that numbering them needs no sort. */
    private static final String NUMBERED = """
            select p.attempt_id as id, p.passed, <key> as sort_key
            from (
              select o.attempt_id, o.account_id, o.exam_key, o.final_at, o.passed, o.theta, o.scaled,
                     row_number() over (partition by o.account_id, o.exam_key order by o.final_at, o.attempt_id) as number
              from exam_outcome o
              where o.mode = 'exam') p
            """;

    private static final String DETAILED = "join exam_outcome q on q.attempt_id = p.attempt_id\n";

    private static final String NAMED = "join account a on a.id = p.account_id\n";

    private static final String NOT_ERASED = """
            where p.final_at < :end
              and not exists (select from account z where z.id = p.account_id and z.status = 'erased')
            """;

    private static final String SCOPED = """
            , scoped as materialized (
              select p.account_id, x.key
              from population p
              join course_exam x on x.course_id = p.course_id
            """;

    private static final String IN_SCOPE =
            "and (p.account_id, p.exam_key) in (select s.account_id, s.key from scoped s)\n";

    private static final String SEARCH =
            "and (position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in lower(a.email)) > 0)\n";

    private SittingSql() {}

    /** Everything up to slim rows called {@code shown}; scope and filters on enrollments bound them by learner and exam. */
    static String shown(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        String key = request.sort().key();
        boolean named = key.contains("p.name");
        StringBuilder sql = new StringBuilder(Population.sql(filter, bound));
        sql.append(SCOPED).append(Population.rows(filter)).append("), shown as materialized (");
        sql.append((filter.first() ? NUMBERED : SLIM).replace("<key>", early(key)));
        add(sql, !early(key).equals(key) && !named, DETAILED);
        add(sql, named || filter.search() != null, NAMED);
        sql.append(NOT_ERASED);
        add(sql, bound || filter.namesEnrollments(), IN_SCOPE);
        add(sql, filter.search() != null, SEARCH);
        add(sql, filter.exam() != null, "and p.exam_key = :exam\n");
        add(sql, filter.from() != null, "and p.final_at >= :fromTime\n");
        add(sql, filter.to() != null, "and p.final_at < :toTime\n");
        add(sql, filter.first(), "and p.number = 1\n");
        return sql.append(passed(filter.passed())).append(")\n").toString();
    }

    /** The sort key while names and details still stand in tables of their own. */
    private static String early(String key) {
        return key.replace("p.name", "a.name")
                .replace("p.correct", "q.correct")
                .replace("p.started_at", "q.started_at");
    }

    private static String passed(@Nullable String wanted) {
        return switch (wanted == null ? "" : wanted) {
            case "yes" -> "and p.passed\n";
            case "no" -> "and not p.passed\n";
            case "marked" -> "and p.passed is not null\n";
            default -> "";
        };
    }

    private static void add(StringBuilder sql, boolean wanted, String part) {
        sql.append(wanted ? part : "");
    }
}
