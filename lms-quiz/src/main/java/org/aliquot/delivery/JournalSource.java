package org.aliquot.delivery;

/**
 * Where statements find the answers of one attempt, by {@code :attempt}: in the journal, or of long ago in the archive with whatever
 * came after. The archive is asked only where the attempt is known to be in it, with its month, so that one partition is read.
 */
final class JournalSource {

    static final String JOURNAL = "response";

    static final String ARCHIVE = """
            (select z.attempt_id, z.received_at, z.revision, z.given_ms, z.elapsed_ms, z.position, z.lease, z.flagged, z.final,
                    z.standing, z.payload
             from attempt kept
             join archived_response z on z.month = kept.archived_month and z.attempt_id = kept.id
             where kept.id = :attempt
             union all
             select l.attempt_id, l.received_at, l.revision, l.given_ms, l.elapsed_ms, l.position, l.lease, l.flagged, l.final,
                    l.standing, l.payload
             from response l
             where l.attempt_id = :attempt)""";

    private final String journal;
    private final String archive;

    /** @param sql a statement with {@code %s} where its journal is named */
    JournalSource(String sql) {
        journal = sql.replace("%s", JOURNAL);
        archive = sql.replace("%s", ARCHIVE);
    }

    String sql(boolean archived) {
        return archived ? archive : journal;
    }
}
