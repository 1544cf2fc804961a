package org.aliquot.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A copy while the server works, by PostgreSQL's own interface for that: files that are torn when they are read are made whole
 * by the log between the two calls, which a slot keeps. All in one session: if it breaks off, the server forgets both.
 */
final class RunningCopy {

    private static final String KEEP_LOG =
            "select pg_create_physical_replication_slot('aliquot_backup_' || pg_backend_pid(), true, true)";

    private static final String START = "select pg_backup_start('aliquot', fast => true)::text";

    /** Whatever was acknowledged before this was written before what ends the backup. */
    private static final String NOW = """
            select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            """;

    /** Begins another file of the log, too, so that the last one that is needed is complete. */
    private static final String STOP = """
            select lsn::text as lsn,
                   labelfile as label,
                   spcmapfile as tablespaces
            from pg_backup_stop(wait_for_archive => false)
            """;

    private static final String LOGS = """
            select pg_walfile_name('0/0'::pg_lsn + number * bytes_per_wal_segment + 1)
            from pg_control_init(),
                 generate_series(
                   div(cast(:start as pg_lsn) - '0/0', bytes_per_wal_segment),
                   div(cast(:stop as pg_lsn) - '0/0' - 1, bytes_per_wal_segment)) as number
            """;

    /** No, if more was written meanwhile than may be kept, or the server died. */
    private static final String STILL_KEPT = """
            select count(*)
            from pg_replication_slots
            where slot_name = 'aliquot_backup_' || pg_backend_pid()
              and wal_status in ('reserved', 'extended')
            """;

    private final EmbeddedDatabase database;
    private final ArchiveWriter archive;
    private final DataFiles files;
    private final JdbcClient jdbc;

    RunningCopy(EmbeddedDatabase database, ArchiveWriter archive, DataFiles files, Connection session) {
        this.database = database;
        this.archive = archive;
        this.files = files;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(session, true));
    }

    String take() throws IOException {
        try {
            return copy();
        } catch (DataAccessException e) {
            throw new BackupRefused(
                    "The database in " + database.root() + " broke off the backup ("
                            + e.getMostSpecificCause().getMessage()
                            + "), as it does when Aliquot is stopped; take the backup again.",
                    e);
        }
    }

    private String copy() throws IOException {
        jdbc.sql(KEEP_LOG).query((row, _) -> row.getString(1)).single();
        String start = text(START);
        files.copy();
        files.control(files.control());
        String until = text(NOW);
        End end = jdbc.sql(STOP).query(End.class).single();
        archive.bytes("pg/backup_label", end.label().getBytes(StandardCharsets.UTF_8));
        if (!end.tablespaces().isBlank()) {
            archive.bytes("pg/tablespace_map", end.tablespaces().getBytes(StandardCharsets.UTF_8));
        }
        for (String log : logs(start, end.lsn())) {
            files.log(log);
        }
        if (jdbc.sql(STILL_KEPT).query(Integer.class).single() == 0) {
            throw new BackupRefused(
                    "More was written to the database in " + database.root()
                            + " during the backup than it keeps for one; take the backup again, at a quieter time or to a quicker disk.");
        }
        return "Everything acknowledged until " + until + " is in it.";
    }

    private List<String> logs(String start, String stop) {
        return jdbc.sql(LOGS)
                .param("start", start)
                .param("stop", stop)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String text(String query) {
        return jdbc.sql(query).query(String.class).single();
    }

    private record End(String lsn, String label, String tablespaces) {}
}
