package org.aliquot.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.clock.Ids;
import org.aliquot.exchange.internal.ExportRequest;
import org.aliquot.exchange.internal.ExportTable;
import org.aliquot.exchange.internal.ExportWork;
import org.aliquot.exchange.internal.PieceTable;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.jobs.JobQueue;
import org.aliquot.people.AccountId;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions of the bank as files for other systems: made in the background, kept for a week for whoever asked. */
@Service
@Transactional
public class QuestionExports {

    private final JobQueue jobs;
    private final ExportTable table;
    private final PieceTable pieces;
    private final AuditLog audit;
    private final Spool spool;

    QuestionExports(JobQueue jobs, ExportTable table, PieceTable pieces, AuditLog audit, Spool spool) {
        this.jobs = jobs;
        this.table = table;
        this.pieces = pieces;
        this.audit = audit;
        this.spool = spool;
    }

    /**
     * Begins to write the questions that fit.
     *
     * @throws IllegalArgumentException for a format that is only read
     */
    public UUID begin(QuestionFormat format, ItemFilter filter, AccountId by) {
        if (!format.isWritten()) {
            throw new IllegalArgumentException(format.word() + " is read only");
        }
        pieces.sweep();
        UUID id = Ids.next();
        UUID job = jobs.add(ExportWork.KIND, null, new ExportRequest(id, format.word(), filter), by);
        table.insert(id, format, job, by);
        audit.record(
                new AuditEntry(by, "questions.exported", "export", id.toString(), Map.of("format", format.word())));
        return id;
    }

    /** Of whoever asked for it. */
    @Transactional(readOnly = true)
    public Optional<ExportView> find(UUID id, AccountId by) {
        return table.find(id, by);
    }

    /** The newest of one person. */
    @Transactional(readOnly = true)
    public List<ExportView> latest(AccountId by, int most) {
        return table.latest(by, most);
    }

    /** The file, to be sent to whoever asked for it and then closed. */
    @Transactional(propagation = Propagation.NEVER)
    public Spooled file(UUID id) throws IOException {
        return spool.make(out -> pieces.copy(id, out));
    }
}
