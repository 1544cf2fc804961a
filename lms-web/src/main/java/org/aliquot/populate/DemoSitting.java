package org.aliquot.populate;

import java.time.Instant;
import org.aliquot.clock.MadeUpTime;
import org.aliquot.delivery.AnswerCommand;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.HandIn;
import org.aliquot.delivery.PastSittings;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.springframework.stereotype.Component;

/** Sits an attempt that was started, question by question, as its learner would: what asks by the answers cannot be made up otherwise. */
@Component
class DemoSitting {

    private static final int LEAST_SECONDS = 18;
    private static final int MOST_SECONDS = 75;

    private final Attempts attempts;
    private final PastSittings past;
    private final MadeUpTime time;

    DemoSitting(Attempts attempts, PastSittings past, MadeUpTime time) {
        this.attempts = attempts;
        this.past = past;
        this.time = time;
    }

    /** As somebody near the end of the course. */
    void sit(AccountId learner, AttemptId attempt, Instant from, DemoStudent.Study study, Dice dice) {
        Instant at = from;
        int questions = attempts.find(learner, attempt).orElseThrow().form().length();
        for (int position = 1; position <= questions; position++) {
            int seconds = dice.between(LEAST_SECONDS, MOST_SECONDS);
            at = at.plusSeconds(seconds);
            time.move(at);
            ItemContent asked = past.asked(attempt, position).orElseThrow();
            attempts.answer(new AnswerCommand(
                    attempt,
                    learner,
                    position,
                    null,
                    1,
                    SimulatedAnswers.answer(
                            asked, study.abilityIn(asked.placement().topic()), dice),
                    false,
                    true,
                    null,
                    seconds * 1000L));
        }
        time.move(at.plusSeconds(LEAST_SECONDS));
        attempts.submit(learner, attempt, HandIn.WISHED);
    }
}
