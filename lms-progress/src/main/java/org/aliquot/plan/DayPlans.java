package org.aliquot.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.completion.CourseProgress;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.planner.AreaStanding;
import org.aliquot.planner.DayPlanner;
import org.aliquot.planner.FullExam;
import org.aliquot.planner.Standing;
import org.aliquot.planner.StudyDays;
import org.aliquot.planner.Task;
import org.aliquot.readiness.RealResults;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a learner's day when it is first looked at, and says afterward what of it is done. */
@Service
public class DayPlans {

    /** More than a placement asks: with so many answers it says nothing new. */
    private static final int ENOUGH_TO_PLACE = 30;

    /** With fewer it is too early to rehearse a whole exam. */
    private static final int ENOUGH_TO_REHEARSE = 100;

    private static final int DAYS_BETWEEN_MOCKS = 7;
    private static final int WEEK = 7;

    private final Goals goals;
    private final TargetExams targets;
    private final OwnMastery mastery;
    private final RealResults results;
    private final PlanFacts facts;
    private final PlannedTasks kept;
    private final DueReviews reviews;
    private final TaskStates states;

    DayPlans(
            Goals goals,
            TargetExams targets,
            OwnMastery mastery,
            RealResults results,
            PlanFacts facts,
            PlannedTasks kept,
            DueReviews reviews,
            TaskStates states) {
        this.goals = goals;
        this.targets = targets;
        this.mastery = mastery;
        this.results = results;
        this.facts = facts;
        this.kept = kept;
        this.reviews = reviews;
        this.states = states;
    }

    /**
     * Empty without a goal, and where no open course prepares for its exam, unless that exam is over or today.
     *
     * @param courses that the learner may use today
     * @param open exams that the learner may start today
     */
    @Transactional
    public Optional<DayPlan> today(AccountId learner, List<CourseProgress> courses, List<ExamVersion> open) {
        return goals.of(learner)
                .flatMap(goal ->
                        targets.find(goal.target()).flatMap(target -> today(learner, goal, target, courses, open)));
    }

    private Optional<DayPlan> today(
            AccountId learner, Goal goal, TargetExam target, List<CourseProgress> courses, List<ExamVersion> open) {
        LearnerMastery own = mastery.of(learner, target);
        LocalDate today = own.evidence().today();
        List<AreaStanding> areas = AreaStandings.of(own, results.of(learner));
        var sat = facts.sat(learner, own.evidence().zone().getId());
        List<String> slugs = courses.stream().map(CourseProgress::slug).toList();
        var due = reviews.of(learner, slugs);
        var offerings = new Offerings(
                target, courses, open, facts.topics(slugs), sat, own.evidence().zone());
        if (!offerings.isPrepared() && !goal.isReached(today)) {
            return Optional.empty();
        }
        int answers = own.mastery().answers();
        FullExam mock = answers < ENOUGH_TO_REHEARSE ? null : offerings.mock(goal.minutes());
        var standing = new Standing(
                areas,
                offerings.lessons(),
                offerings.quizzes(),
                answers < ENOUGH_TO_PLACE && !goal.withoutPlacement() ? offerings.placement() : null,
                mock,
                offerings.lastMock(),
                new Standing.DueCards(due.cards(), due.seconds()));
        List<PlannedTask> tasks = planned(learner, today, goal, standing);
        return Optional.of(new DayPlan(
                goal,
                own,
                states.of(learner, tasks, new TaskStates.Known(own, areas, courses, open, sat, due)),
                week(today, goal.studyDays(), standing),
                standing.placement() == null ? null : standing.placement().exam()));
    }

    private List<PlannedTask> planned(AccountId learner, LocalDate today, Goal goal, Standing standing) {
        List<PlannedTask> before = kept.of(learner, today);
        if (!before.isEmpty()) {
            return before;
        }
        List<Task> tasks = DayPlanner.plan(today, goal.studyDays(), standing);
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<PlannedTask> fresh = new ArrayList<>();
        tasks.forEach(task -> fresh.add(planned(fresh.size() + 1, task)));
        kept.keep(learner, today, goal.version(), fresh);
        List<PlannedTask> stays = kept.of(learner, today);
        return stays.isEmpty() ? fresh : stays;
    }

    private static PlannedTask planned(int position, Task task) {
        return switch (task) {
            case Task.Placement(var exam, var minutes) ->
                new PlannedTask(position, TaskKind.PLACEMENT, exam, null, null, 0, minutes, true);
            case Task.Review(var cards, var minutes) ->
                new PlannedTask(position, TaskKind.REVIEW, null, null, null, cards, minutes, true);
            case Task.Reading reading -> {
                String lesson = reading.lesson();
                int slash = lesson.indexOf('/');
                yield new PlannedTask(
                        position,
                        TaskKind.READING,
                        lesson.substring(slash + 1),
                        lesson.substring(0, slash),
                        reading.area().code(),
                        0,
                        reading.minutes(),
                        reading.whole());
            }
            case Task.Quiz(var exam, var area, var minutes) ->
                new PlannedTask(position, TaskKind.QUIZ, exam, null, area.code(), 0, minutes, true);
            case Task.Practice(var area, var questions, var minutes) ->
                new PlannedTask(position, TaskKind.PRACTICE, null, null, area.code(), questions, minutes, true);
            case Task.Mock(var exam, var minutes) ->
                new PlannedTask(position, TaskKind.MOCK, exam, null, null, 0, minutes, true);
        };
    }

    private static List<WeekDay> week(LocalDate today, StudyDays days, Standing standing) {
        List<WeekDay> week = new ArrayList<>();
        FullExam mock = standing.mock();
        LocalDate last = standing.lastMock();
        for (int i = 0; i < WEEK; i++) {
            LocalDate day = today.plusDays(i);
            int minutes = days.minutesOn(day);
            boolean rehearsal = mock != null
                    && standing.placement() == null
                    && mock.minutes() <= minutes
                    && !days.isLast(day)
                    && (last == null || !last.plusDays(DAYS_BETWEEN_MOCKS).isAfter(day));
            last = rehearsal ? day : last;
            week.add(new WeekDay(day, minutes, days.isLast(day), rehearsal, day.equals(days.exam())));
        }
        return week;
    }
}
