package org.aliquot.exchange.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.RowTime;
import org.aliquot.exchange.ImportCounts;
import org.aliquot.exchange.ImportState;
import org.aliquot.exchange.ImportUpload;
import org.aliquot.exchange.ImportView;
import org.aliquot.jobs.JobState;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports; how far one is follows from its job and from what was done with it. */
@Component
public class ImportBatchTable {

    private static final String COUNTED = """
            select b.id, b.file_name, b.bytes, b.format, b.purpose, b.topic, b.brought_by, b.brought_at, b.read_at,
                   b.committed_at, b.undone_at, job.kind, job.state, job.step, job.failure, n.*
            from import_batch b
            join job on job.id = b.job_id
            cross join lateral (
              select count(*) filter (where q.fate = 'whole') as whole,
                     count(*) filter (where q.fate = 'changed') as changed,
                     count(*) filter (where q.fate = 'lacking') as lacking,
                     count(*) filter (where q.fate = 'mended') as mended,
                     count(*) filter (where q.fate = 'refused') as refused,
                     count(*) filter (where q.copy_of is not null) as copies,
                     count(*) filter (where q.left_out and q.fate <> 'refused') as left_out,
                     count(*) filter (where not q.left_out and q.fate <> 'refused' and q.item_id is null) as taking,
                     count(q.item_id) filter (where b.undone_at is null or not q.stays) as held
              from import_question q
              where q.batch_id = b.id) n
            """;

    private final JdbcClient jdbc;

    ImportBatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, ImportUpload upload, long bytes, UUID job, AccountId by) {
        jdbc.sql("""
                        insert into import_batch (id, file_name, bytes, format, purpose, topic, brought_by, brought_at, job_id)
                        values (:id, :name, :bytes, :format, :purpose, :topic, :by, server_now(), :job)
                        """)
                .param("id", id)
                .param("name", upload.fileName())
                .param("bytes", bytes)
                .param("format", upload.format() == null ? "" : upload.format().word())
                .param("purpose", upload.purpose().word())
                .param("topic", upload.topic())
                .param("by", by)
                .param("job", job)
                .update();
    }

    public List<ImportView> latest(int most) {
        return jdbc.sql(COUNTED + """
                        where job.state <> 'cancelled' or b.read_at is not null
                        order by b.brought_at desc
                        limit :most
                        """)
                .param("most", most)
                .query(ImportBatchTable::read)
                .list();
    }

    public Optional<ImportView> find(UUID id) {
        return jdbc.sql(COUNTED + "where b.id = :id")
                .param("id", id)
                .query(ImportBatchTable::read)
                .optional();
    }

    /** Nobody else does anything with it until the transaction ends. */
    public Optional<ImportView> lock(UUID id) {
        jdbc.sql("select id from import_batch where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    public UUID job(UUID id) {
        return jdbc.sql("select job_id from import_batch where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    public boolean workedOnBy(UUID id, UUID job) {
        return jdbc.sql("update import_batch set job_id = :job where id = :id")
                        .param("id", id)
                        .param("job", job)
                        .update()
                > 0;
    }

    /** Forgets all that was read. */
    public void clear(UUID id) {
        for (String table : List.of("exchange_finding", "import_question", "import_picture", "import_part")) {
            jdbc.sql("delete from " + table + " where batch_id = :id")
                    .param("id", id)
                    .update();
        }
    }

    void format(UUID id, String word) {
        jdbc.sql("update import_batch set format = :word where id = :id")
                .param("id", id)
                .param("word", word)
                .update();
    }

    /** Whether a file was read to its end before the server stopped. */
    boolean isRead(UUID id) {
        return jdbc.sql("select read_at is not null from import_batch where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Notes that all is read; false when somebody has called it off meanwhile. */
    @Transactional
    public boolean read(UUID id) {
        return lock(id).filter(batch -> batch.state() == ImportState.READING).isPresent()
                && jdbc.sql("update import_batch set read_at = server_now() where id = :id")
                                .param("id", id)
                                .update()
                        > 0;
    }

    /** Forgets what was read of files that were never read to their end; what the server stopped in is left for it. */
    public void sweep() {
        for (UUID id : jdbc.sql("""
                        select b.id
                        from import_batch b
                        join job on job.id = b.job_id
                        where b.read_at is null
                          and job.finished_at < server_now() - interval '1 hour'
                          and exists (select from import_question q where q.batch_id = b.id
                                      union all
                                      select from import_picture p where p.batch_id = b.id
                                      union all
                                      select from import_part p where p.batch_id = b.id)
                        """)
                .query((row, _) -> requireNonNull(row.getObject("id", UUID.class)))
                .list()) {
            clear(id);
        }
    }

    void committed(UUID id) {
        jdbc.sql("update import_batch set committed_at = server_now(), undone_at = null where id = :id")
                .param("id", id)
                .update();
    }

    public void undone(UUID id) {
        jdbc.sql("update import_batch set committed_at = null, undone_at = server_now() where id = :id")
                .param("id", id)
                .update();
    }

    private static ImportView read(ResultSet row, int number) throws SQLException {
        ImportState state = state(row);
        return new ImportView(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getString("format"),
                Word.find(Purpose.class, row.getString("purpose")).orElse(Purpose.EXAM),
                row.getString("topic"),
                AccountId.in(row, "brought_by"),
                RowTime.at(row, "brought_at"),
                state,
                state.isUnderWay() ? row.getString("step") : "",
                row.getString("failure"),
                new ImportCounts(
                        row.getInt("whole"),
                        row.getInt("changed"),
                        row.getInt("lacking"),
                        row.getInt("mended"),
                        row.getInt("refused"),
                        row.getInt("copies"),
                        row.getInt("left_out"),
                        row.getInt("taking"),
                        row.getInt("held")));
    }

    private static ImportState state(ResultSet row) throws SQLException {
        JobState job = Word.read(JobState.class, row.getString("state"));
        if (!job.isFinished()) {
            return row.getString("kind").equals(ImportWork.KIND.word()) ? ImportState.READING : ImportState.COMMITTING;
        }
        if (row.getObject("read_at") == null) {
            return job == JobState.CANCELLED ? ImportState.CANCELLED : ImportState.REFUSED;
        }
        if (row.getObject("committed_at") != null) {
            return ImportState.COMMITTED;
        }
        return row.getObject("undone_at") == null ? ImportState.READ : ImportState.UNDONE;
    }
}
