package org.aliquot.exchange.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.exchange.ExportView;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.jobs.Job;
import org.aliquot.jobs.JobState;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exports. */
@Component
public class ExportTable {

    private static final String COLUMNS = """
            select b.id, b.format, b.file_name, b.asked_at, b.asked_by, b.job_id, b.read, b.written,
                   case when exists (select from exchange_piece p where p.file_id = b.id) then b.bytes end as bytes,
                   job.state, job.step, job.failure
            from export_batch b
            join job on job.id = b.job_id
            """;

    private final JdbcClient jdbc;
    private final FindingTable findings;

    ExportTable(JdbcClient jdbc, FindingTable findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    public void insert(UUID id, QuestionFormat format, UUID job, AccountId by) {
        jdbc.sql("""
                        insert into export_batch (id, format, file_name, asked_by, asked_at, job_id)
                        values (:id, :format, '', :by, server_now(), :job)
                        """)
                .param("id", id)
                .param("format", format.word())
                .param("by", by)
                .param("job", job)
                .update();
    }

    public Optional<ExportView> find(UUID id, AccountId by) {
        return jdbc.sql(COLUMNS + "where b.id = :id and b.asked_by = :by")
                .param("id", id)
                .param("by", by)
                .query((row, number) -> view(row, findings.ofNoQuestion(id)))
                .optional();
    }

    public List<ExportView> latest(AccountId by, int most) {
        return jdbc.sql(COLUMNS + "where b.asked_by = :by order by b.asked_at desc limit :most")
                .param("by", by)
                .param("most", most)
                .query((row, number) -> view(row, List.of()))
                .list();
    }

    void written(UUID id, String fileName, long bytes, int read, int written) {
        jdbc.sql("""
                        update export_batch
                        set file_name = :name, bytes = :bytes, read = :read, written = :written
                        where id = :id
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("bytes", bytes)
                .param("read", read)
                .param("written", written)
                .update();
    }

    private static ExportView view(ResultSet row, List<QuestionFinding> losses) throws SQLException {
        OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        Job job = new Job(
                requireNonNull(row.getObject("job_id", UUID.class)),
                null,
                Word.read(JobState.class, row.getString("state")),
                row.getString("step"),
                requireNonNull(row.getObject("asked_by", UUID.class)),
                asked.toInstant(),
                null,
                row.getString("failure"));
        return new ExportView(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getString("format"),
                row.getString("file_name"),
                asked.toInstant(),
                job,
                row.getObject("bytes", Long.class),
                row.getInt("read"),
                row.getInt("written"),
                losses);
    }
}
