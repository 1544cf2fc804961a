package org.aliquot.populate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.backfill.PastRows;
import org.aliquot.clock.MadeUpTime;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.StartResult;
import org.aliquot.examplan.Mode;
import org.aliquot.notes.LessonSpot;
import org.aliquot.notes.Notes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeStart;
import org.aliquot.review.PastReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a learner of the demonstration did beside lessons and exams of the class: a goal, reviews, notes, exams of their own. */
@Component
class DemoLearner {

    private static final String TARGET = "ascp-mlt";
    private static final String ADAPTIVE = "mlt-adaptive-30";
    private static final int EVENING = 69_000;

    private final MadeUpTime time;
    private final Goals goals;
    private final PastReviews reviews;
    private final Notes notes;
    private final Attempts attempts;
    private final Practice practice;
    private final DemoSitting sitting;

    DemoLearner(
            MadeUpTime time,
            Goals goals,
            PastReviews reviews,
            Notes notes,
            Attempts attempts,
            Practice practice,
            DemoSitting sitting) {
        this.time = time;
        this.goals = goals;
        this.reviews = reviews;
        this.notes = notes;
        this.attempts = attempts;
        this.practice = practice;
        this.sitting = sitting;
    }

    void aim(Scene scene, AccountId learner, LocalDate on, @Nullable LocalDate exam, int minutes) {
        time.move(scene.at(on, EVENING));
        Set<DayOfWeek> days = EnumSet.complementOf(EnumSet.of(DemoStudies.dayOff(scene)));
        goals.set(learner, null, new GoalWish(TARGET, exam, days, minutes));
    }

    /** On the days of study until yesterday; on each, or on every so many. */
    void review(Scene scene, PastRows rows, AccountId learner, LocalDate since, int every, Dice dice) {
        time.setRight();
        TreeSet<LocalDate> days = since.datesUntil(scene.today(), Period.ofDays(every))
                .filter(day -> day.getDayOfWeek() != DemoStudies.dayOff(scene))
                .collect(Collectors.toCollection(TreeSet::new));
        reviews.write(rows, learner, days, dice.random());
    }

    void note(Scene scene, AccountId learner, LocalDate on, LessonSpot spot, String words) {
        time.move(scene.at(on, EVENING));
        notes.add(new Caller(learner, Set.of(Role.LEARNER)), spot, words);
    }

    void adaptiveExam(Scene scene, AccountId learner, LocalDate on, DemoStudent.Study study, Dice dice) {
        Instant from = scene.at(on, EVENING);
        time.move(from);
        if (attempts.start(learner, ADAPTIVE, Mode.EXAM) instanceof StartResult.Started started) {
            sitting.sit(learner, started.attempt().id(), from, study, dice);
        }
    }

    void tenOnTheBus(Scene scene, AccountId learner, LocalDate on, DemoStudent.Study study, Dice dice) {
        Instant from = scene.at(on, 28_000);
        time.move(from);
        if (practice.ten(learner) instanceof PracticeStart.Started(var attempt)) {
            sitting.sit(learner, attempt, from, study, dice);
        }
    }
}
