package org.aliquot.delivery;

import org.aliquot.figures.Count;
import org.aliquot.figures.Counts;
import org.aliquot.figures.Figures;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;

/** Counts what became of answers, once it is known for good. */
@Component
class AnswerCounts {

    private enum Refusal implements Word {
        LATE,
        AFTER_HAND_IN,
        UNKNOWN_LEASE,
        POSITION_CLOSED,
        REVISION_CONFLICT,
        ON_BREAK,
        OTHER
    }

    private final Count acknowledged;
    private final Count late;
    private final Count leaseLost;
    private final Counts<Refusal> refused;

    AnswerCounts(Figures figures) {
        acknowledged = figures.count(
                "aliquot_answers_acknowledged",
                "Answers that were stored and acknowledged, repeats of the same one and late ones included.");
        late = figures.count(
                "aliquot_answers_acknowledged_late",
                "Of these, those that came after the time was over; the exam decides whether they count.");
        leaseLost = figures.count(
                "aliquot_answers_lease_lost",
                "Of these, those from a tab or device that no longer holds the attempt: another one took it over.");
        refused = figures.counts(
                "aliquot_answers_refused",
                "Answers that were not taken: late (the time was over), after-hand-in, unknown-lease, position-closed (locked after"
                        + " feedback, or passed in an adaptive exam), revision-conflict, on-break, other.",
                "reason",
                Refusal.class);
    }

    void add(AnswerResult result) {
        switch (result) {
            case AnswerResult.Saved saved -> saved(saved);
            case AnswerResult.DeadlinePassed _, AnswerResult.LongOver _ -> refused(Refusal.LATE);
            case AnswerResult.AttemptFinal _ -> refused(Refusal.AFTER_HAND_IN);
            case AnswerResult.UnknownLease _ -> refused(Refusal.UNKNOWN_LEASE);
            case AnswerResult.PositionClosed _ -> refused(Refusal.POSITION_CLOSED);
            case AnswerResult.RevisionConflict _ -> refused(Refusal.REVISION_CONFLICT);
            case AnswerResult.OnBreak _ -> refused(Refusal.ON_BREAK);
            case AnswerResult.TooMany _,
                    AnswerResult.Unknown _,
                    AnswerResult.Misfit _,
                    AnswerResult.AnswerNeeded _,
                    AnswerResult.ExamRunning _ -> refused(Refusal.OTHER);
        }
    }

    private void saved(AnswerResult.Saved saved) {
        acknowledged.one();
        if (saved.late()) {
            late.one();
        }
        if (saved.leaseLost()) {
            leaseLost.one();
        }
    }

    private void refused(Refusal why) {
        refused.of(why).one();
    }
}
