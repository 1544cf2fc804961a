package org.aliquot.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.aliquot.start.StartRefused;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * All rows of all tables, as of one moment and in one transaction. The role it works as owns the tables and need not be a superuser: so
 * foreign keys are taken away and made again, which checks each of them, and triggers do not do again what they have done.
 */
final class Copy {

    /** What is worked out from other columns is worked out there. */
    private static final String TABLES = """
            select quote_ident(c.relname) as name,
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
                   pg_table_size(c.oid) as bytes
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = current_schema()::regnamespace
              and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history'
            group by c.oid
            order by c.relname
            """;

    /** Those that jobs make while it runs; migrations make none. */
    private static final String PARTITIONS = """
            select format('create table if not exists %I partition of %s %s%s', c.relname, i.inhparent::regclass,
                          pg_get_expr(c.relpartbound, c.oid), ' with (' || array_to_string(c.reloptions, ', ') || ')')
            from pg_class c
            join pg_inherits i on i.inhrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace
              and c.relkind = 'r'
              and c.relispartition
            order by c.relname
            """;

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass::text as of,
                   quote_ident(conname) as name,
                   pg_get_constraintdef(oid) as definition
            from pg_constraint
            where connamespace = current_schema()::regnamespace
              and contype = 'f'
            """;

    private static final String SEQUENCES = """
            select format('%I', sequencename) as name, last_value as reached
            from pg_sequences
            where schemaname = current_schema()
              and last_value is not null
            """;

    private static final String REACHED = "select setval(cast(:name as regclass), :reached)";

    /** The same words for the same value on both sides, and time for large tables, whatever the role is set to. */
    private static final String ALIKE = """
            set local timezone = 'UTC';
            set local datestyle = 'ISO';
            set local intervalstyle = 'postgres';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            set local statement_timeout = 0;
            set local lock_timeout = 0;
            set local idle_in_transaction_session_timeout = 0;
            set local synchronous_commit = 'on'
            """;

    record Table(String name, String columns, long bytes) {}

    private record ForeignKey(String of, String name, String definition) {}

    private record Sequence(String name, long reached) {}

    private record Sum(long rows, String hash) {}

    private final Connection from;
    private final Connection there;
    private final JdbcClient source;
    private final JdbcClient target;
    private final List<Table> tables;
    private final Consumer<String> progress;

    /** @param progress hears now and then how far it is */
    Copy(Connection from, Connection there, Consumer<String> progress) {
        this.from = from;
        this.there = there;
        this.source = JdbcClient.create(new SingleConnectionDataSource(from, true));
        this.target = JdbcClient.create(new SingleConnectionDataSource(there, true));
        source.sql("set transaction isolation level repeatable read, read only").update();
        source.sql(ALIKE).update();
        target.sql(ALIKE).update();
        this.tables = source.sql(TABLES)
                .query((row, _) -> new Table(row.getString("name"), row.getString("columns"), row.getLong("bytes")))
                .list();
        this.progress = progress;
    }

    int tables() {
        return tables.size();
    }

    /** Returns how many rows; refused, and nothing is kept, unless all of them arrived as they were. */
    long all() throws SQLException {
        source.sql(PARTITIONS)
                .query(String.class)
                .list()
                .forEach(partition -> target.sql(partition).update());
        List<ForeignKey> keys = target.sql(FOREIGN_KEYS)
                .query((row, _) ->
                        new ForeignKey(row.getString("of"), row.getString("name"), row.getString("definition")))
                .list();
        keys.forEach(key -> target.sql("alter table " + key.of() + " drop constraint " + key.name())
                .update());
        each("disable");
        tables.forEach(this::empty);
        copyAll();
        long rows = tables.stream().mapToLong(this::compared).sum();
        each("enable");
        keys.forEach(
                key -> target.sql("alter table " + key.of() + " add constraint " + key.name() + " " + key.definition())
                        .update());
        for (Sequence sequence : source.sql(SEQUENCES)
                .query((row, _) -> new Sequence(row.getString("name"), row.getLong("reached")))
                .list()) {
            target.sql(REACHED)
                    .param("name", sequence.name())
                    .param("reached", sequence.reached())
                    .query(Long.class)
                    .single();
        }
        target.sql("analyze").update();
        commit();
        return rows;
    }

    private void each(String deed) {
        tables.forEach(table -> target.sql("alter table " + table.name() + " " + deed + " trigger user")
                .update());
    }

    private void commit() {
        try {
            there.commit();
        } catch (SQLException broken) {
            throw new StartRefused(
                    "It is not known whether everything was moved: the connection broke in the last moment ("
                            + broken.getMessage() + "). Call this again; if the database is in use then, it was.",
                    broken);
        }
    }

    /** Of what the tables were made with. A table that may only grow has nothing yet, and forbids to be asked. */
    private void empty(Table table) {
        if (target.sql("select exists (select from " + table.name() + ")")
                .query(Boolean.class)
                .single()) {
            target.sql("delete from " + table.name()).update();
        }
    }

    private void copyAll() throws SQLException {
        long all = tables.stream().mapToLong(Table::bytes).sum();
        long done = 0;
        long told = 0;
        for (Table table : tables) {
            copy(table);
            done += table.bytes();
            long tenths = done * 10 / Math.max(1, all);
            if (tenths > told) {
                progress.accept(tenths * 10 + "% copied");
                told = tenths;
            }
        }
    }

    private void copy(Table table) throws SQLException {
        String what = table.name() + " (" + table.columns() + ")";
        CopyOut out = manager(from).copyOut("copy " + what + " to stdout");
        CopyIn in = manager(there).copyIn("copy " + what + " from stdin");
        try {
            byte[] row = out.readFromCopy();
            while (row != null) {
                in.writeToCopy(row, 0, row.length);
                row = out.readFromCopy();
            }
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private static CopyManager manager(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private long compared(Table table) {
        Sum here = sum(source, table);
        if (!here.equals(sum(target, table))) {
            throw new StartRefused("Nothing was moved: the rows of " + table.name()
                    + " arrived other than they were. Please report this.");
        }
        return here.rows();
    }

    private static Sum sum(JdbcClient jdbc, Table table) {
        return jdbc.sql("select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash from "
                        + table.name() + " t")
                .query(Sum.class)
                .single();
    }
}
