package org.aliquot.reports;

/** The statement of completion and pass rates: one pass over enrollments, one over what is kept of sittings, then sums by group. */
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

    /** Places in lists; the offset lets them be found before rows are joined, which would carry the lists along. */
    private static final String SUMS = """
            ),
            sat as materialized (
              select t.account_id, c.id as course_id, sum(t.sittings) as sittings, sum(t.passed) as passed,
                     sum(t.first_sittings) as first_sittings, sum(t.first_passed) as first_passed
              from (
                select l.account_id, l.courses, <marked> as sittings, <passed> as passed, <first-marked> as first_sittings,
                       <first-passed> as first_passed
                from sitting_times l
                where cardinality(l.marked) > 0
                offset 0) t
              cross join unnest(t.courses) k (slug)
              join course c on c.slug = k.slug
              group by t.account_id, c.id
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
                + Population.rows(filter) + "),\ngrouped as materialized (\n" + grouped(filter.groupBy())
                + SUMS.replace("<marked>", SittingTally.count(filter, "marked"))
                        .replace("<passed>", SittingTally.count(filter, "passed"))
                        .replace("<first-marked>", SittingTally.count(filter, "first_marked"))
                        .replace("<first-passed>", SittingTally.count(filter, "first_passed"));
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
