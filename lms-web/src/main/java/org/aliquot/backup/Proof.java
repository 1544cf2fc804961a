package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was found in a backup by restoring it, letting the database recover and reading all of it. */
record Proof(String note, Read read, Found found) {

    /** Pages carry checksums, so reading finds those that are damaged; catalogs and what is stored out of line are tables as well. */
    private static final String TABLES = """
            select oid::regclass::text
            from pg_class
            where relkind in ('r', 'm', 't')
              and relpersistence = 'p'
            order by oid
            """;

    /** Whether each index is in order and names every row. */
    private static final String INDEXES = """
            select count(bt_index_check(i.indexrelid, heapallindexed => true))
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_am a on a.oid = c.relam
            where a.amname = 'btree'
              and c.relkind = 'i'
              and c.relpersistence = 'p'
              and i.indisvalid
            """;

    private static final String WORD_INDEXES = INDEXES.replace(
                    "bt_index_check(i.indexrelid, heapallindexed => true)", "gin_index_check(i.indexrelid)")
            .replace("btree", "gin");

    private static final String FOUND = """
            select (select count(*) from account) as people,
                   (select count(*) from attempt) as attempts,
                   (select count(*) from response) + archive.answers as answers,
                   archive.answers as archived,
                   (select to_char(max(received_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from response) as newest
            from (%s) as archive
            """;

    private static final String ARCHIVED =
            "select coalesce(sum(cardinality(positions)), 0) as answers from attempt_archive";

    record Read(int tables, long rows, long indexes) {}

    record Found(
            long people,
            long attempts,
            long answers,
            long archived,
            @Nullable String newest) {}

    static Proof of(Path file, Seal seal, Path spool) throws IOException {
        try (Trial trial = new Trial(spool)) {
            String note = trial.restore(file, seal);
            try (Connection session = trial.start()) {
                JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(session, true));
                return new Proof(note, read(jdbc), found(jdbc));
            } catch (StartRefused e) {
                throw new BackupRefused(
                        "The database restored from " + file + " does not start here: " + e.getMessage(), e);
            } catch (SQLException | DataAccessException e) {
                throw new BackupRefused("The database restored from " + file + " is damaged: " + reason(e) + ".", e);
            }
        }
    }

    /** Refuses with the database's own words what does not fit together. */
    static Read read(JdbcClient jdbc) {
        List<String> tables =
                jdbc.sql(TABLES).query((row, _) -> row.getString(1)).list();
        long rows = 0;
        for (String table : tables) {
            rows += number(jdbc, "select count(*) from " + table);
        }
        jdbc.sql("create extension amcheck").update();
        return new Read(tables.size(), rows, number(jdbc, INDEXES) + number(jdbc, WORD_INDEXES));
    }

    /** Backups of before the archive have none. */
    static Found found(JdbcClient jdbc) {
        boolean archive = jdbc.sql("select to_regclass('attempt_archive') is not null")
                .query(Boolean.class)
                .single();
        return jdbc.sql(FOUND.formatted(archive ? ARCHIVED : "select 0 as answers"))
                .query(Found.class)
                .single();
    }

    private static String reason(Exception e) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }

    private static long number(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    String words() {
        return String.join(
                System.lineSeparator(),
                "Restored, recovered and read: %,d rows of %d tables; %d indexes fit them."
                        .formatted(read.rows(), read.tables(), read.indexes()),
                "People: %,d. Attempts: %,d. Answers: %,d%s%s."
                        .formatted(
                                found.people(),
                                found.attempts(),
                                found.answers(),
                                found.archived() == 0 ? "" : " (%,d of them archived)".formatted(found.archived()),
                                found.newest() == null ? "" : ", the newest of " + found.newest()),
                note);
    }
}
