package org.aliquot.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts read by staff: for a talk with a learner, or where an exam is disputed. Who opened which is in the audit log. What
 * learners put together to practice is theirs.
 */
@Service
public class WholeAttempts {

    private final AttemptTable table;
    private final AttemptReading reading;
    private final AttemptTrail trail;
    private final AuditLog audit;

    WholeAttempts(AttemptTable table, AttemptReading reading, AttemptTrail trail, AuditLog audit) {
        this.table = table;
        this.reading = reading;
        this.trail = trail;
        this.audit = audit;
    }

    /** A learner's attempts that the caller may open, newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> of(Caller staff, AccountId learner, int limit) {
        return table.shownOf(learner, Scope.of(staff), limit).stream()
                .map(reading::summary)
                .toList();
    }

    /** Empty where it is none of a learner whom the caller teaches or has taught; administrators may open every one. */
    @Transactional
    public Optional<WholeAttempt> open(Caller staff, AttemptId id) {
        return table.shown(id, Scope.of(staff)).map(row -> {
            audit.record(new AuditEntry(
                    staff.id(),
                    "attempt.opened",
                    "attempt",
                    id.toString(),
                    Map.of("learner", row.learner().toString())));
            return whole(row);
        });
    }

    /**
     * The picture of a field of one of its questions, a JPEG, by its place among the question's drawings, from 0; empty where there is
     * none. Nothing is written down: who opened the attempt is.
     */
    public Optional<byte[]> picture(Caller staff, AttemptId id, int position, int place) {
        return table.shown(id, Scope.of(staff))
                .filter(row -> !row.ending().answersDeleted())
                .flatMap(row -> reading.picture(id, position, place));
    }

    private WholeAttempt whole(AttemptRow row) {
        Map<Integer, WholeAttempt.Saves> saves = trail.saves(row);
        List<ReviewView.Question> asked = row.ending().answersDeleted() ? List.of() : reading.questions(row);
        List<WholeAttempt.Asked> questions = asked.stream()
                .map(question -> new WholeAttempt.Asked(
                        question, saves.getOrDefault(question.position(), WholeAttempt.Saves.NONE)))
                .toList();
        return new WholeAttempt(
                reading.summary(row),
                row.length(),
                row.ending().endedAt(),
                ending(row),
                row.lease(),
                row.ending().receiptHead(),
                !row.ending().answersDeleted(),
                questions,
                trail.events(row.id()));
    }

    private WholeAttempt.@Nullable Ending ending(AttemptRow row) {
        return Word.find(WholeAttempt.Ending.class, row.ending().endReason())
                .map(ending -> ending == WholeAttempt.Ending.EXPIRED
                                && trail.endedByStaff(row.id()).isPresent()
                        ? WholeAttempt.Ending.BY_STAFF
                        : ending)
                .orElse(null);
    }
}
