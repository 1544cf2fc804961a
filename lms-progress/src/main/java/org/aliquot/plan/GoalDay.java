package org.aliquot.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.aliquot.people.AccountId;
import org.aliquot.review.ExamDay;
import org.springframework.stereotype.Component;

/** The day of the goal's exam, which reviews are aimed at. */
@Component
class GoalDay implements ExamDay {

    private final Goals goals;

    GoalDay(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Optional<LocalDate> of(AccountId account) {
        return goals.of(account).map(Goal::examOn);
    }
}
