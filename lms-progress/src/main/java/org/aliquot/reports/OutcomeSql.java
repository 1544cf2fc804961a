package org.aliquot.reports;

/** The statement of completion and pass rates: one pass over enrollments, one over sittings, then sums by group. */
final class OutcomeSql {

    private static final String BY_COURSE = "select p.course_slug as key, p.course as title, ";

    private static final String BY_PAYER = "select p.payer as key, p.payer as title, ";

    private static final String BY_PAYER_NAME = "select lower(p.payer_name) as key, p.payer_name as title, ";

    private static final String BY_COHORT = "select cast(h.id as text) as key, h.name as title, ";

    private static final String MEMBERS = """
            p.account_id, p.course_id, p.started, p.completed_at
            from shown p
            """;

    private static final String IN_COHORT = """
            join cohort_member m on m.account_id = p.account_id and m.joined_at < :end
            join cohort h on h.id = m.cohort_id and h.course_id = p.course_id
            where (cast(:cohort as uuid) is null or h.id = :cohort)
              and (cast(:bound as uuid) is null
                   or exists (select from cohort_instructor i where i.cohort_id = h.id and i.account_id = :bound))
            """;

    /** Sittings come from the index in order, so that numbering them needs no sort. */
    private static final String SUMS = """
            ),
            sat as materialized (
              select w.account_id, x.course_id, count(*) as sittings, count(*) filter (where w.passed) as passed,
                     count(*) filter (where w.number = 1) as first_sittings,
                     count(*) filter (where w.number = 1 and w.passed) as first_passed
              from (
                select o.account_id, o.exam_key, o.passed, o.final_at,
                       row_number() over (partition by o.account_id, o.exam_key order by o.final_at, o.attempt_id) as number
                from exam_outcome o
                where o.mode = 'exam' and o.passed is not null and o.final_at < :end) w
              join course_exam x on x.key = w.exam_key
              where (cast(:fromTime as timestamptz) is null or w.final_at >= :fromTime)
                and (cast(:toTime as timestamptz) is null or w.final_at < :toTime)
              group by w.account_id, x.course_id
            ),
            sums as (
              select g.key, min(g.title) as title, count(*) as learners, count(*) filter (where g.started) as started,
                     count(g.completed_at) as completed, sum(s.sittings) as sittings, sum(s.passed) as passed,
                     sum(s.first_sittings) as first_sittings, sum(s.first_passed) as first_passed
              from grouped g
              left join sat s on s.account_id = g.account_id and s.course_id = g.course_id
              group by g.key
            ),
            page as (
              select cast(md5(g.key) as uuid) as id, g.key, g.title, g.learners, g.started, g.completed,
                     coalesce(g.sittings, 0) as sittings, coalesce(g.passed, 0) as passed,
                     coalesce(g.first_sittings, 0) as first_sittings, coalesce(g.first_passed, 0) as first_passed
              from sums g
            )
            """;

    private OutcomeSql() {}

    /** Everything up to rows called {@code page}. */
    static String head(ReportFilter filter, boolean bound) {
        return Population.sql(filter, bound, false)
                + ", shown as (select p.*, " + Population.STARTED + " as started from population p "
                + Population.rows(filter) + "),\ngrouped as materialized (\n" + grouped(filter.groupBy()) + SUMS;
    }

    private static String grouped(ReportFilter.GroupBy by) {
        return switch (by) {
            case COHORT -> BY_COHORT + MEMBERS + IN_COHORT;
            case PAYER -> BY_PAYER + MEMBERS;
            case PAYER_NAME -> BY_PAYER_NAME + MEMBERS + "where p.payer_name is not null\n";
            case COURSE -> BY_COURSE + MEMBERS;
        };
    }
}
