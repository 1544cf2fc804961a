package org.aliquot.reports;

/** SQL of the sittings in the order of their learners' names. */
final class SittingsByName {

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

    private SittingsByName() {}

    /**
     * Rows called {@code shown} of those called {@code sat}.
     *
     * @param kept whether all of {@code sat} are there anyway
     */
    static String shown(ReportRequest request, boolean bound, boolean scoped, boolean kept) {
        ReportFilter filter = request.filter();
        boolean few = SittingSql.few(filter, bound);
        String sat = kept ? SAT_OF_ALL : scoped ? SAT_OF_EACH_IN_SCOPE : SAT_OF_EACH;
        // few are looked up and sorted; of many, the first are soon found in the order of the index
        return BY_NAME.replace("<key>", request.sort().key().replace("p.name", "a.name"))
                .replace("<sat>", few ? sat : Population.notRare(sat))
                .replace("<from>", request.down() ? "<=" : ">=")
                .replace("<way>", request.way());
    }
}
