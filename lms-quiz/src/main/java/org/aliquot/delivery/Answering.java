package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.Mode;
import org.aliquot.engine.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes answers: the journal decides, this puts its verdict into words. Feedback is looked up only for a final answer. */
@Component
class Answering {

    private final AnswerJournal journal;
    private final AttemptTable table;
    private final ItemBank bank;

    Answering(AnswerJournal journal, AttemptTable table, ItemBank bank) {
        this.journal = journal;
        this.table = table;
        this.bank = bank;
    }

    AnswerResult answer(AnswerCommand command) {
        ItemVersionId asked = command.isFinal() ? tutorItem(command) : null;
        if (asked != null && table.examRunningWith(command.learner(), List.of(asked))) {
            return new AnswerResult.ExamRunning();
        }
        AnswerJournal.Entry entry = journal.save(command);
        if (entry == null) {
            return new AnswerResult.Unknown();
        }
        return switch (entry.verdict()) {
            case "in-time", "late", "held", "too-late", "replay" -> saved(command, entry, asked);
            case "after-submit" -> new AnswerResult.AttemptFinal();
            case "revision-conflict" -> new AnswerResult.RevisionConflict();
            case "position-closed" -> new AnswerResult.PositionClosed();
            case "deadline-passed" -> new AnswerResult.DeadlinePassed();
            case "misfit" -> new AnswerResult.Misfit();
            case "unknown-lease" -> new AnswerResult.UnknownLease();
            case "unknown" -> new AnswerResult.Unknown();
            default -> throw new IllegalStateException("The journal has no verdict " + entry.verdict());
        };
    }

    private AnswerResult saved(AnswerCommand command, AnswerJournal.Entry entry, @Nullable ItemVersionId asked) {
        String standing = requireNonNull(entry.standing());
        if (standing.equals("after-submit")) {
            return new AnswerResult.AttemptFinal();
        }
        Instant savedAt = requireNonNull(entry.savedAt());
        boolean counted = standing.equals("in-time") || standing.equals("late");
        ItemReview feedback = asked != null && counted && entry.newer() == null ? bank.review(asked) : null;
        return new AnswerResult.Saved(
                command.position(),
                entry.lease(),
                command.revision(),
                savedAt,
                !standing.equals("in-time"),
                counted,
                entry.newer(),
                entry.leaseLost(),
                feedback,
                feedback != null && isRight(command, feedback));
    }

    private boolean isRight(AnswerCommand command, ItemReview feedback) {
        Response response = command.response();
        return response != null
                && bank.version(feedback.id()).content().rule().score(response).isFull();
    }

    /** The question of a tutor-mode position; null in exam mode, where {@code final} asks for nothing. */
    private @Nullable ItemVersionId tutorItem(AnswerCommand command) {
        boolean tutor = table.find(command.attempt())
                .filter(row -> row.learner().equals(command.learner()) && row.mode() == Mode.TUTOR)
                .isPresent();
        return tutor
                ? table.positions(command.attempt(), command.position()).stream()
                        .map(PositionRow::item)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
