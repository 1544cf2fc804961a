package org.aliquot.doctor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.aliquot.backup.BackupLog;
import org.aliquot.postgres.EmbeddedDatabase;
import org.aliquot.postgres.KnownDatabase;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whether the database's log is put aside, where that is wished. */
final class LogCheck implements Check {

    private static final String BEHIND = """
            select pg_current_wal_lsn() - restart_lsn
            from pg_replication_slots
            where slot_name = 'aliquot_log'
              and active
            """;

    /** Some twenty seconds of a busy hour, and room to spare. */
    private static final long TOO_MUCH = 64L << 20;

    private final Environment settings;

    LogCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() throws SQLException, IOException {
        String place = settings.getProperty("aliquot.backup-log-dir", "").strip();
        Optional<Connection> found = place.isEmpty() ? Optional.empty() : KnownDatabase.connect(settings);
        if (found.isEmpty()) {
            return List.of();
        }
        try (Connection connection = found.get()) {
            Optional<Long> behind = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(BEHIND)
                    .query(Long.class)
                    .optional();
            return List.of(
                    behind.isPresent() && behind.get() <= TOO_MUCH ? putAside(place) : notPutAside(place, behind));
        }
    }

    private Finding putAside(String place) throws IOException {
        return BackupLog.needsBackup(EmbeddedDatabase.of(settings).root())
                ? Finding.wrong(
                        "It is put aside in %s, but no backup was taken since that began: it can be added to none."
                                .formatted(place),
                        "Take a backup now.")
                : Finding.fine("It is put aside in %s.".formatted(place));
    }

    private static Finding notPutAside(String place, Optional<Long> behind) {
        return Finding.wrong(
                "It is not put aside in %s at the moment%s."
                        .formatted(
                                place,
                                behind.map(bytes -> ": " + Bytes.words(bytes) + " wait")
                                        .orElse("")),
                "Is that disk there, and has it room? Aliquot's log says why, and Aliquot tries again by itself;"
                        + " once 4 GB wait, the log begins anew and a backup has to be taken.");
    }
}
