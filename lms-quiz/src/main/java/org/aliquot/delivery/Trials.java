package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff try exams as their learners will take them, also before anybody is offered them. A trial is scored for whoever tries and for
 * nobody else: it is told to no other module, stands in no list, and can be deleted.
 */
@Service
public class Trials {

    private static final int SHOWN = 5;

    /** One that was begun. */
    public record Trial(AttemptId id, Mode mode, boolean over, Instant startedAt) {}

    private final Exams exams;
    private final Starting starting;
    private final AttemptTable attempts;
    private final TrialTable table;

    Trials(Exams exams, Starting starting, AttemptTable attempts, TrialTable table) {
        this.exams = exams;
        this.starting = starting;
        this.attempts = attempts;
        this.table = table;
    }

    /** The newest few of somebody. */
    @Transactional(readOnly = true)
    public List<Trial> of(AccountId staff, UUID exam) {
        return table.of(staff, exam, SHOWN);
    }

    /** What came of beginning one. */
    public sealed interface Begun {

        record Open(AttemptId id) implements Begun {}

        /** They take the exam, or one with its questions, themselves: that is no trial, and is handed in first. */
        record TakesIt() implements Begun {}

        /** There is no such exam or mode, or the bank cannot fill it. */
        record Impossible() implements Begun {}
    }

    /** Begins one, or goes on with the one that is open. */
    public Begun start(AccountId staff, String key, Mode mode) {
        ExamVersion exam = exams.exam(key)
                .filter(found -> found.spec().sitting().modes().contains(mode))
                .orElse(null);
        if (exam == null) {
            return new Begun.Impossible();
        }
        if (takes(staff, key)) {
            return new Begun.TakesIt();
        }
        return switch (starting.trial(staff, exam, mode)) {
            case Starting.Outcome.Made(var id) -> new Begun.Open(id);
            case Starting.Outcome.AlreadyOpen() ->
                attempts.unfinished(staff, key, mode)
                        .<Begun>map(row -> row.isTrial() ? new Begun.Open(row.id()) : new Begun.TakesIt())
                        .orElseGet(Begun.Impossible::new);
            case Starting.Outcome.ExamRunning() -> new Begun.TakesIt();
            case Starting.Outcome.Gone _, Starting.Outcome.Short _ -> new Begun.Impossible();
        };
    }

    /** In whichever mode: a trial shows what the same attempt asks. */
    private boolean takes(AccountId staff, String key) {
        return Stream.of(Mode.values())
                .flatMap(mode -> attempts.unfinished(staff, key, mode).stream())
                .anyMatch(row -> !row.isTrial());
    }

    /** Deletes whatever shadows of a rehearsal began. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteOfShadows() {
        table.deleteOfShadows();
    }

    /** The exam that was tried, where this is a trial of one's own. */
    @Transactional(readOnly = true)
    public Optional<String> exam(AccountId staff, AttemptId id) {
        return attempts.find(id)
                .filter(row -> row.isTrial() && row.learner().equals(staff))
                .map(AttemptRow::exam);
    }

    /** Deletes one of one's own with all that was answered in it. */
    @Transactional
    public void delete(AccountId staff, AttemptId id) {
        if (table.hold(staff, id)) {
            table.delete(id);
        }
    }
}
