package org.aliquot.reports;

/** SQL of the page of learners in the order of their names. */
final class LearnersByName {

    /**
     * Of many, the first names fill the page: the index gives them in order, and no other is read. Of those who are called as the page
     * before ended, all may have been on it. Of few, the index would be gone through to its end, and each is looked up. How many there
     * are is counted before, and either half is left out by it; how many accounts there are need not be known to the last one.
     */
    private static final String NAMED = """
            , crowd as materialized (
              select count(*) * 5 >= (select c.reltuples from pg_class c where c.oid = cast('account' as regclass)) as dense
              from shown
            ),
            first as materialized (
              select a.id, <key> as sort_key
              from account a
              where (select c.dense from crowd c)
                and (cast(:key as text) is null or <key> <from> cast(:key as text)) and <shown>
              order by <key> <way>
              fetch first (cast(:limit as integer)
                           + (select count(*) from account a where <key> = cast(:key as text))) rows with ties
            ),
            named as (
              select p.id, a.sort_key from shown p join first a on a.id = p.account_id
              union all
              select p.id, <key>
              from shown p
              join account a on a.id = p.account_id
              where not (select c.dense from crowd c)
            )
            """;

    private LearnersByName() {}

    /** A class or a name has few, and all are sorted. */
    static boolean suits(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        return request.report() != Report.SITTINGS
                && request.sort().equals(LearnerFigures.NAME)
                && !SittingSql.few(filter, bound);
    }

    /** Rows called {@code named}, at least as many as a page takes, of those called {@code shown}. */
    static String named(ReportRequest request) {
        return NAMED.replace("<key>", request.sort().key().replace("p.name", "a.name"))
                .replace("<shown>", Population.notRare("a.id in (select s.account_id from shown s)"))
                .replace("<from>", request.down() ? "<=" : ">=")
                .replace("<way>", request.way());
    }
}
