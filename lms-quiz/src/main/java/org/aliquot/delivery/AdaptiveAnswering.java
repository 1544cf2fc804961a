package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.FormDrawing.FormItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Final answers of adaptive exams, in two round trips: what was given so far is read and the next question chosen, then one
 * statement stores answer and question together or neither. What was read cannot have changed when it is used: closed
 * positions never change, and the statement goes on only from the very position that was read.
 */
@Component
class AdaptiveAnswering {

    /**
     * What came of a final answer.
     *
     * @param next the question after it, once its position is closed
     * @param status of the attempt, once its position is closed
     */
    record Taken(
            AnswerJournal.@Nullable Entry entry,
            @Nullable AttemptItemView next,
            @Nullable AttemptStatus status) {}

    private final AnswerJournal journal;
    private final AdaptiveAttempts adaptive;
    private final AttemptReading reading;

    AdaptiveAnswering(AnswerJournal journal, AdaptiveAttempts adaptive, AttemptReading reading) {
        this.journal = journal;
        this.adaptive = adaptive;
        this.reading = reading;
    }

    Taken take(AnswerCommand command, SittingState state) {
        return state.waitsFor(command.position()) ? close(command, state) : again(command, state);
    }

    private Taken close(AnswerCommand command, SittingState state) {
        if (!state.takes(command.position(), command.response())) {
            return new Taken(journal.save(command, null), null, null); // refused there, before anything is scored by it
        }
        FormItem next = adaptive.next(state, command.response());
        AnswerJournal.Entry entry = journal.save(command, new ClosingAnswer(next));
        if (entry == null || !entry.closed()) {
            return new Taken(entry, null, null);
        }
        return next == null
                ? new Taken(entry, null, AttemptStatus.REVIEW)
                : new Taken(
                        entry,
                        view(command.attempt(), command.position() + 1, next.version(), next.options(), state),
                        AttemptStatus.OPEN);
    }

    /** The same answer again is answered as before, with the question that followed it, whatever was answered to that since. */
    private Taken again(AnswerCommand command, SittingState state) {
        AnswerJournal.Entry entry = journal.save(command, null);
        boolean followed = entry != null
                && entry.verdict() == Verdict.REPLAY
                && entry.standing() == Verdict.IN_TIME
                && state.closed() != null
                && command.position() <= state.closed();
        if (!followed) {
            return new Taken(entry, null, null);
        }
        return command.position() < state.given().size()
                ? new Taken(entry, view(command, state.given().get(command.position()), state), state.status())
                : new Taken(entry, null, state.status());
    }

    private AttemptItemView view(AnswerCommand command, SittingState.Given given, SittingState state) {
        return view(
                command.attempt(), command.position() + 1, new ItemVersionId(given.version()), given.options(), state);
    }

    private AttemptItemView view(
            AttemptId attempt, int position, ItemVersionId version, List<String> options, SittingState state) {
        long seed = ItemSeed.of(state.seed(), position);
        return new AttemptItemView(attempt, position, reading.shown(version, options, seed, state.reading()), null);
    }
}
