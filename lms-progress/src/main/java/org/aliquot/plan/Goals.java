package org.aliquot.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What learners study for: one goal each. Today's plan is made anew when it changes. */
@Service
public class Goals {

    private final GoalRepository kept;
    private final TargetExams targets;
    private final LearnersCalendar calendar;
    private final PlannedTasks tasks;
    private final TransactionTemplate transaction;

    Goals(
            GoalRepository kept,
            TargetExams targets,
            LearnersCalendar calendar,
            PlannedTasks tasks,
            TransactionTemplate transaction) {
        this.kept = kept;
        this.targets = targets;
        this.calendar = calendar;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    public Optional<Goal> of(AccountId learner) {
        return kept.findById(learner.value()).map(GoalEntity::view);
    }

    /** What the learner can study for, by title. */
    public List<TargetExam> choices(AccountId learner) {
        return targets.of(learner);
    }

    /**
     * Sets the goal, made from {@code version}; null where there was none to see. Sent twice, it is kept once; of two first goals
     * sent at once, the second finds the first.
     */
    public GoalChange set(AccountId learner, @Nullable Integer version, GoalWish wish) {
        try {
            return requireNonNull(transaction.execute(_ -> become(learner, version, wish)));
        } catch (DuplicateKeyException meanwhile) {
            return requireNonNull(transaction.execute(_ -> become(learner, version, wish)));
        }
    }

    /** Plans today anew, and the days to come, without the exam that shows where to begin; again, it changes nothing. */
    @Transactional
    public void declinePlacement(AccountId learner) {
        kept.findLockedByAccountId(learner.value())
                .filter(goal -> !goal.view().withoutPlacement())
                .ifPresent(goal -> {
                    goal.declinePlacement();
                    kept.saveAndFlush(goal);
                    tasks.forget(learner, calendar.today(learner));
                });
    }

    /** What keeps a wish from being set, without setting it. */
    @Transactional(readOnly = true)
    public Set<GoalChange.Flaw> flaws(AccountId learner, GoalWish wish) {
        return flaws(learner, of(learner).orElse(null), wish, calendar.today(learner));
    }

    private GoalChange become(AccountId learner, @Nullable Integer version, GoalWish wish) {
        LocalDate today = calendar.today(learner);
        Optional<GoalEntity> standing = kept.findLockedByAccountId(learner.value());
        if (standing.isPresent() && (version == null || standing.get().version() != version)) {
            Goal stands = standing.get().view();
            return stands.is(wish) ? new GoalChange.Kept(stands) : new GoalChange.Stale(stands);
        }
        Set<GoalChange.Flaw> flaws =
                flaws(learner, standing.map(GoalEntity::view).orElse(null), wish, today);
        if (!flaws.isEmpty()) {
            return new GoalChange.Refused(flaws);
        }
        GoalEntity goal = standing.orElseGet(() -> new GoalEntity(learner, wish));
        goal.become(wish);
        Goal now = kept.saveAndFlush(goal).view();
        tasks.forget(learner, today);
        return new GoalChange.Kept(now);
    }

    private Set<GoalChange.Flaw> flaws(AccountId learner, @Nullable Goal standing, GoalWish wish, LocalDate today) {
        Set<GoalChange.Flaw> flaws = EnumSet.noneOf(GoalChange.Flaw.class);
        boolean same = standing != null && standing.target().equals(wish.target());
        if (!same && choices(learner).stream().noneMatch(target -> target.key().equals(wish.target()))) {
            flaws.add(GoalChange.Flaw.TARGET);
        }
        LocalDate exam = wish.examOn();
        boolean kept = standing != null && Objects.equals(standing.examOn(), exam);
        if (!kept && exam != null && (exam.isBefore(today) || exam.isAfter(today.plusYears(Goal.MOST_YEARS)))) {
            flaws.add(GoalChange.Flaw.DATE);
        }
        if (wish.days().isEmpty()) {
            flaws.add(GoalChange.Flaw.DAYS);
        }
        if (wish.minutes() < Goal.LEAST_MINUTES || wish.minutes() > Goal.MOST_MINUTES) {
            flaws.add(GoalChange.Flaw.MINUTES);
        }
        return flaws;
    }
}
