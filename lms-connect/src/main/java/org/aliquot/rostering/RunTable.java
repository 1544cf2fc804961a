package org.aliquot.rostering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Lists that were read, each until a month has passed; those that nobody carried out, for a day. */
@Repository
class RunTable {

    private static final String SELECT = """
            select id, source_id, class_id, file_name, whole, careful, state, notes, made_by, of_program, read_at, committed_at
            from roster_run
            """;

    private static final String INSERT = """
            insert into roster_run (id, source_id, class_id, file_name, whole, careful, state, notes, made_by, of_program, read_at)
            values (:id, :source, :class, :file, :whole, :careful, 'planned', :notes, :by, :ofProgram, :at)
            """;

    private static final String RECENT = """
            select r.id, s.name, r.file_name, r.state, r.made_by, r.read_at
            from roster_run r
            join roster_source s on s.id = r.source_id
            where r.class_id is null
            order by r.read_at desc, r.id desc
            limit :most
            """;

    private static final String COMMIT = """
            update roster_run
            set state = 'committed', committed_at = server_now(), committed_by = :by
            where id = :id
            """;

    /** The last of its source, or of its class where it is of one. */
    private static final String LAST = SELECT + """
            where source_id = :source and class_id is not distinct from cast(:class as text) and state = 'committed'
              and exists (select from roster_row r where r.run_id = roster_run.id and r.done)
            order by committed_at desc, id desc
            limit 1
            """;

    /** Those of a course by which nothing was done: the next list says the same, or better. */
    private static final String DELETE_IDLE = """
            delete from roster_run
            where source_id = :source and class_id = :class
              and not exists (select from roster_row r where r.run_id = roster_run.id and r.done)
            """;

    private static final String SETTLE = """
            update roster_row r
            set guarded = false
            from roster_run x
            where x.id = r.run_id and x.source_id = :source and x.id <> :run
              and r.fate = 'leaves' and r.guarded and not r.done
              and (r.class_id = any(:whole)
                   or exists (select from roster_row n
                              where n.run_id = :run and n.class_id = r.class_id and n.account_id = r.account_id
                                and n.fate in ('joins', 'returns', 'stays')))
            """;

    private static final String FORGET = """
            delete from roster_run
            where state = 'planned' and read_at < server_now() - interval '1 day'
               or read_at < server_now() - interval '31 days'
            """;

    private final JdbcClient jdbc;

    RunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RunFacts run) {
        AccountId by = run.by();
        jdbc.sql(INSERT)
                .param("id", run.id())
                .param("source", run.source())
                .param("class", run.classId())
                .param("file", run.fileName())
                .param("whole", run.whole().toArray(String[]::new))
                .param("careful", run.careful())
                .param("notes", run.notes().toArray(String[]::new))
                .param("by", by == null ? null : by.value())
                .param("ofProgram", run.ofProgram())
                .param("at", run.readAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RunFacts> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(RunTable::facts)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    Optional<RunFacts> lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(RunTable::facts)
                .optional();
    }

    Optional<RunFacts> last(UUID source, @Nullable String classId) {
        return jdbc.sql(LAST)
                .param("source", source)
                .param("class", classId)
                .query(RunTable::facts)
                .optional();
    }

    /** Of files, the newest first. */
    List<RecentRun> recent(int most) {
        return jdbc.sql(RECENT)
                .param("most", most)
                .query((row, _) -> {
                    UUID by = row.getObject("made_by", UUID.class);
                    return new RecentRun(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("file_name"),
                            Word.read(RunState.class, row.getString("state")),
                            by == null ? null : new AccountId(by),
                            RowTime.at(row, "read_at"));
                })
                .list();
    }

    /** The newest of a course that was carried out. */
    Optional<RunFacts> newest(UUID source, String classId) {
        return jdbc.sql(SELECT + """
                        where source_id = :source and class_id = :class and state = 'committed'
                        order by read_at desc, id desc
                        limit 1
                        """)
                .param("source", source)
                .param("class", classId)
                .query(RunTable::facts)
                .optional();
    }

    void deleteIdle(UUID source, String classId) {
        jdbc.sql(DELETE_IDLE).param("source", source).param("class", classId).update();
    }

    /** Who is on this list now waits no longer to be suspended by an earlier one; and who is missing from it waits here. */
    void settle(RunFacts run) {
        jdbc.sql(SETTLE)
                .param("run", run.id())
                .param("source", run.source())
                .param("whole", run.whole().toArray(String[]::new))
                .update();
    }

    void commit(UUID id, AccountId by) {
        jdbc.sql(COMMIT).param("id", id).param("by", by).update();
    }

    void undo(UUID id) {
        jdbc.sql("update roster_run set state = 'undone', undone_at = server_now() where id = :id")
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from roster_run where id = :id").param("id", id).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT14M")
    void forget() {
        jdbc.sql(FORGET).update();
    }

    private static RunFacts facts(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("made_by", UUID.class);
        return new RunFacts(
                row.getObject("id", UUID.class),
                row.getObject("source_id", UUID.class),
                row.getString("class_id"),
                row.getString("file_name"),
                Set.of(texts(row, "whole")),
                row.getBoolean("careful"),
                Word.read(RunState.class, row.getString("state")),
                Arrays.asList(texts(row, "notes")),
                by == null ? null : new AccountId(by),
                row.getBoolean("of_program"),
                RowTime.at(row, "read_at"),
                RowTime.find(row, "committed_at"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
