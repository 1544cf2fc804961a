package org.aliquot.reports;

/** SQL of the page of learners in the order of their names. */
final class LearnersByName {

    /**
     * Each of the learners has a row: those of the first of them fill the page, so that of the others no name is read. Of those who are
     * called as the page before ended, all may have been on it. The index of names gives them in order.
     */
    private static final String FIRST = """
            , first as materialized (
              select a.id, <key> as sort_key
              from account a
              where (cast(:key as text) is null or <key> <from> cast(:key as text)) and <shown>
              order by <key> <way>
              fetch first (cast(:limit as integer)
                           + (select count(*) from account a where <key> = cast(:key as text))) rows with ties
            ),
            named as (
              select p.id, a.sort_key from shown p join first a on a.id = p.account_id
            )
            """;

    private LearnersByName() {}

    /** Of few, all are sorted. */
    static boolean suits(ReportRequest request, boolean bound) {
        ReportFilter filter = request.filter();
        return request.report() != Report.SITTINGS
                && request.sort().equals(LearnerFigures.NAME)
                && !SittingSql.few(filter, bound);
    }

    /** Rows called {@code named}, at least as many as a page takes, of those called {@code shown}. */
    static String named(ReportRequest request) {
        return FIRST.replace("<key>", key(request))
                .replace("<shown>", Population.notRare("a.id in (select s.account_id from shown s)"))
                .replace("<from>", request.down() ? "<=" : ">=")
                .replace("<way>", request.down() ? "desc" : "asc");
    }

    private static String key(ReportRequest request) {
        return request.sort().key().replace("p.name", "a.name");
    }
}
