package org.aliquot.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets learners show one result to instructors of theirs. What is seen is the result and no question. */
@Service
public class ResultShares {

    public static final int DAYS = 30;

    private final ShareTable table;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ResultShares(ShareTable table, AuditLog audit, ApplicationEventPublisher events) {
        this.table = table;
        this.audit = audit;
        this.events = events;
    }

    /** Whom a learner may show a result: who teaches them in an open class, by name. */
    @Transactional(readOnly = true)
    public List<Teacher> teachers(AccountId learner) {
        return table.teachers(learner);
    }

    /** Who may see a result now, by name. */
    @Transactional(readOnly = true)
    public List<ResultShare> of(AccountId learner, UUID attempt) {
        return table.of(learner, attempt);
    }

    /** How many of them may see it now who could not before. */
    @Transactional
    public int share(AccountId learner, UUID attempt, List<AccountId> instructors) {
        int fresh = 0;
        for (AccountId instructor : instructors) {
            Optional<ResultShared> shared = table.share(learner, attempt, instructor, DAYS);
            if (shared.isPresent()) {
                fresh++;
                record(learner, "result.shared", shared.get().share());
                events.publishEvent(shared.get());
            }
        }
        return fresh;
    }

    /** Takes it back; false when it was over, or is another learner's. */
    @Transactional
    public boolean end(AccountId learner, UUID share) {
        boolean ended = table.end(learner, share);
        if (ended) {
            record(learner, "result.share-ended", share);
        }
        return ended;
    }

    /** For the instructor it was shown to, while they teach the learner; that it was opened is kept. */
    @Transactional
    public Optional<ResultShare> open(AccountId instructor, UUID share) {
        Optional<ResultShare> found = table.open(instructor, share);
        if (found.isPresent()) {
            table.seen(share);
            record(instructor, "result.opened", share);
        }
        return found;
    }

    @EventListener
    void forget(PersonErased erased) {
        table.forget(erased.account());
    }

    private void record(AccountId by, String action, UUID share) {
        audit.record(new AuditEntry(by, action, "result-share", share.toString(), Map.of()));
    }
}
