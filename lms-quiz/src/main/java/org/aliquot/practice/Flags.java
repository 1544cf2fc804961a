package org.aliquot.practice;

import java.util.List;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions a learner marked to look at again: they stay marked until the learner takes the mark away. */
@Service
@Transactional
public class Flags {

    /** Who marks more than this, marks everything. */
    private static final int MOST_SHOWN = 200;

    private final FlagTable table;
    private final Feedbacks feedbacks;

    Flags(FlagTable table, Feedbacks feedbacks) {
        this.table = table;
        this.feedbacks = feedbacks;
    }

    @Transactional(readOnly = true)
    public FlaggedQuestions of(AccountId learner) {
        return table.list(learner, feedbacks.hidden(learner), MOST_SHOWN);
    }

    /** The places of an attempt whose questions are marked now, wherever that was done. */
    @Transactional(readOnly = true)
    public List<Integer> in(AccountId learner, AttemptId attempt) {
        return table.positions(learner, attempt);
    }

    /** Marks a question of an attempt of theirs that is over, or takes the mark away; elsewhere this does nothing. */
    public void mark(AccountId learner, AttemptId attempt, int position, boolean flagged) {
        if (flagged) {
            table.add(learner, feedbacks.hidden(learner), attempt, position);
        } else {
            table.remove(learner, attempt, position);
        }
    }
}
