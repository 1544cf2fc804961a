package org.aliquot.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authoring.DraftIntake;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.Ids;
import org.aliquot.exchange.internal.CommitWork;
import org.aliquot.exchange.internal.CourseUndo;
import org.aliquot.exchange.internal.FindingTable;
import org.aliquot.exchange.internal.ImportBatchTable;
import org.aliquot.exchange.internal.ImportCourseTable;
import org.aliquot.exchange.internal.ImportQuestionTable;
import org.aliquot.exchange.internal.ImportRequest;
import org.aliquot.exchange.internal.ImportWork;
import org.aliquot.exchange.internal.MissingParts;
import org.aliquot.exchange.internal.PieceTable;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.jobs.JobQueue;
import org.aliquot.people.AccountId;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports of files of questions. A file is read in the background into rows of its own; what these announce is what a commitment
 * does, and one click takes it back.
 */
@Service
@Transactional
public class QuestionImports {

    /** The largest file taken, in bytes. */
    public static final long MOST_BYTES = QuestionSource.LARGEST;

    /** What came of a file. */
    public sealed interface Bringing {

        record Begun(UUID id) implements Bringing {}

        /** @param why as a sentence */
        record Refused(String why) implements Bringing {}
    }

    private final JobQueue jobs;
    private final ImportBatchTable batches;
    private final ImportQuestionTable questions;
    private final FindingTable findings;
    private final PieceTable pieces;
    private final DraftIntake intake;
    private final ImportCourseTable courses;
    private final CourseUndo undoing;
    private final Prose prose;
    private final AuditLog audit;
    private final Spool spool;
    private final TransactionTemplate transaction;

    QuestionImports(
            JobQueue jobs,
            ImportBatchTable batches,
            ImportQuestionTable questions,
            FindingTable findings,
            PieceTable pieces,
            DraftIntake intake,
            ImportCourseTable courses,
            CourseUndo undoing,
            Prose prose,
            AuditLog audit,
            Spool spool,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.batches = batches;
        this.questions = questions;
        this.findings = findings;
        this.pieces = pieces;
        this.intake = intake;
        this.courses = courses;
        this.undoing = undoing;
        this.prose = prose;
        this.audit = audit;
        this.spool = spool;
        this.transaction = transaction;
    }

    /** Keeps a file and begins to read it; only once all of it is here, a transaction begins. */
    @Transactional(propagation = Propagation.NEVER)
    public Bringing begin(ImportUpload upload, AccountId by) throws IOException {
        return begin(upload, null, by);
    }

    /** The same for a file with a whole course, which comes along; null for its questions alone. */
    @Transactional(propagation = Propagation.NEVER)
    public Bringing begin(ImportUpload upload, @Nullable CourseTarget course, AccountId by) throws IOException {
        try (Spooled file = spool.take(upload.content(), MOST_BYTES + 1)) {
            if (file.bytes() == 0) {
                return new Bringing.Refused("The file is empty.");
            }
            if (file.bytes() > MOST_BYTES) {
                return new Bringing.Refused("The file is larger than " + MOST_BYTES / 1024 / 1024 + " MB. Split it.");
            }
            return new Bringing.Begun(spool.carry(() -> keep(upload, file, course, by)));
        }
    }

    private UUID keep(ImportUpload upload, Spooled file, @Nullable CourseTarget course, AccountId by)
            throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> begun(upload, file, course, by)));
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    private UUID begun(ImportUpload upload, Spooled file, @Nullable CourseTarget course, AccountId by) {
        pieces.sweep();
        batches.sweep();
        UUID id = Ids.next();
        try {
            pieces.put(id, file.open(), MOST_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        UUID job = jobs.add(ImportWork.KIND, null, new ImportRequest(id, by.value()), by);
        batches.insert(id, upload, file.bytes(), job, by);
        if (course != null) {
            courses.insert(id, course);
        }
        record("questions.brought", id, by, Map.of("file", upload.fileName()));
        return id;
    }

    /** The newest of everybody, without those called off. */
    @Transactional(readOnly = true)
    public List<ImportView> latest(int most) {
        return batches.latest(most);
    }

    @Transactional(readOnly = true)
    public Optional<ImportView> find(UUID id) {
        return batches.find(id);
    }

    /** What was found about the file as a whole. */
    @Transactional(readOnly = true)
    public List<QuestionFinding> aboutTheFile(UUID id) {
        return findings.ofNoQuestion(id);
    }

    /**
     * Questions in the order of the file.
     *
     * @param after position after which to begin; 0 for the first
     */
    @Transactional(readOnly = true)
    public ImportPage questions(UUID id, ImportShown shown, int after, int limit) {
        return questions.page(id, shown, after, limit);
    }

    @Transactional(readOnly = true)
    public Optional<ImportedQuestion> question(UUID id, int position) {
        return questions.page(id, ImportShown.ALL, position - 1, 1).questions().stream()
                .filter(question -> question.position() == position)
                .findFirst();
    }

    /** A question as it would be taken; of a refused one, what could be understood of it. */
    @Transactional(readOnly = true)
    public Optional<ItemContent> content(UUID id, int position) {
        return questions.content(id, position);
    }

    /** Takes what somebody wrote in place of what the file says; an incomplete question stays lacking. */
    public ImportOutcome mend(UUID id, int position, ItemContent content, AccountId by) {
        return open(id, () -> {
            List<QuestionFinding> lacks = MissingParts.of(prose, content);
            ImportFate fate = lacks.isEmpty() ? ImportFate.MENDED : ImportFate.LACKING;
            boolean there = questions.mend(id, position, content, fate, by);
            if (there) {
                findings.replace(id, position, lacks);
            }
            return there;
        });
    }

    /** Leaves a question out, or takes it after all. */
    public ImportOutcome leave(UUID id, int position, boolean out) {
        return open(id, () -> questions.leave(id, position, out));
    }

    /** Leaves out all that is held already, or takes them after all. */
    public ImportOutcome leaveCopies(UUID id, boolean out) {
        return open(id, () -> questions.leaveCopies(id, out));
    }

    /** Begins to take into the bank what the import announces: all of it or nothing. */
    public ImportOutcome commit(UUID id, AccountId by) {
        return open(id, () -> {
            UUID job = jobs.add(CommitWork.KIND, null, new ImportRequest(id, by.value()), by);
            return batches.workedOnBy(id, job);
        });
    }

    /** Calls off what is under way; of a file that was not read to its end nothing is kept. */
    public ImportOutcome cancel(UUID id) {
        return locked(id)
                .map(found -> {
                    if (!found.state().isUnderWay()) {
                        return ImportOutcome.NOT_NOW;
                    }
                    jobs.cancel(batches.job(id));
                    if (found.state() == ImportState.READING) {
                        batches.clear(id);
                        pieces.delete(id);
                    }
                    return ImportOutcome.DONE;
                })
                .orElse(ImportOutcome.UNKNOWN);
    }

    /**
     * Takes the questions out of the bank again, and the course back, but for what somebody has worked on since. Of several imports
     * of one course only the last is undone.
     */
    public ImportOutcome undo(UUID id, AccountId by) {
        Optional<ImportView> found = locked(id);
        if (found.isEmpty()) {
            return ImportOutcome.UNKNOWN;
        }
        if (found.get().state() != ImportState.COMMITTED || !undoing.begin(id, by)) {
            return ImportOutcome.NOT_NOW;
        }
        List<ItemId> held = questions.held(id);
        Set<ItemId> gone = intake.takeBack(undoing.asLeft(id, held), id, by);
        questions.takenBack(id, gone);
        undoing.undo(id, gone, by);
        batches.undone(id);
        record("questions.import-undone", id, by, Map.of());
        return ImportOutcome.DONE;
    }

    /** While it is taken into the bank its row is locked, and there is nothing to do but to call that off: nobody waits. */
    private Optional<ImportView> locked(UUID id) {
        Optional<ImportView> found = batches.find(id);
        return found.filter(batch -> batch.state() == ImportState.COMMITTING).isPresent() ? found : batches.lock(id);
    }

    /** Does something with an import that is read and not committed; {@code step} tells whether there was anything to do it with. */
    private ImportOutcome open(UUID id, BooleanSupplier step) {
        Optional<ImportView> found = locked(id);
        if (found.isEmpty()) {
            return ImportOutcome.UNKNOWN;
        }
        if (!found.get().state().isOpen()) {
            return ImportOutcome.NOT_NOW;
        }
        return step.getAsBoolean() ? ImportOutcome.DONE : ImportOutcome.UNKNOWN;
    }

    private void record(String deed, UUID id, AccountId by, Map<String, String> details) {
        audit.record(new AuditEntry(by, deed, "import", id.toString(), details));
    }
}
