package org.aliquot.exchange.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authoring.DraftIntake;
import org.aliquot.bank.ItemId;
import org.aliquot.exchange.ImportState;
import org.aliquot.exchange.ImportView;
import org.aliquot.exchange.internal.ImportQuestionTable.Taking;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.StoredJob;
import org.aliquot.jobs.Work;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes into the bank what an import announces, in one transaction. */
@Component
public class CommitWork implements Work<CommitWork.Result> {

    public static final JobKind<ImportRequest, CommitWork.Result> KIND =
            JobKind.of("import-commit", ImportRequest.class, CommitWork.Result.class);

    private static final int AT_ONCE = 200;

    /** @param questions how many the bank holds from now on */
    record Result(int questions) {}

    private final ImportBatchTable batches;
    private final ImportQuestionTable questions;
    private final Pictures pictures;
    private final DraftIntake intake;
    private final AuditLog audit;
    private final CourseCommit courses;
    private final TransactionTemplate transaction;

    CommitWork(
            ImportBatchTable batches,
            ImportQuestionTable questions,
            Pictures pictures,
            DraftIntake intake,
            AuditLog audit,
            CourseCommit courses,
            PlatformTransactionManager transactions) {
        this.batches = batches;
        this.questions = questions;
        this.pictures = pictures;
        this.intake = intake;
        this.audit = audit;
        this.courses = courses;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public JobKind<ImportRequest, CommitWork.Result> kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "files";
    }

    @Override
    public CommitWork.Result run(StoredJob job, Consumer<String> step) {
        ImportRequest request = KIND.asked(job);
        return transaction.execute(_ -> commit(request, step));
    }

    private Result commit(ImportRequest request, Consumer<String> step) {
        UUID id = request.batch();
        ImportView batch = batches.lock(id).orElseThrow();
        if (batch.state() == ImportState.COMMITTED) {
            return new Result(batch.counts().held());
        }
        step.accept("Begun"); // who waited for the lock may have been called off meanwhile
        pictures.keep(id);
        AccountId by = new AccountId(request.by());
        CourseCommit.Begun course = courses.begin(id, by);
        int taken = 0;
        List<Taking> some = questions.next(id, 0, AT_ONCE);
        while (!some.isEmpty()) {
            List<Taking> fresh =
                    some.stream().filter(taking -> taking.replaces() == null).toList();
            List<ItemId> items = intake.put(fresh.stream().map(Taking::content).toList(), batch.purpose(), id, by);
            questions.taken(id, fresh, items);
            some.stream()
                    .filter(taking -> taking.replaces() != null)
                    .forEach(taking -> courses.replace(course, taking));
            taken += some.size();
            step.accept(
                    "Took %,d of %,d questions".formatted(taken, batch.counts().taking()));
            some = questions.next(id, some.getLast().position(), AT_ONCE);
        }
        courses.finish(course, step);
        batches.committed(id);
        audit.record(
                new AuditEntry(by, "questions.imported", "import", id.toString(), Map.of("questions", "" + taken)));
        return new Result(taken);
    }
}
