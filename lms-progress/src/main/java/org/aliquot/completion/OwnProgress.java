package org.aliquot.completion;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ResultView.AreaResult;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;

/** A learner's own progress, put together for their pages from few queries. */
@Service
public class OwnProgress {

    /** More than a learner looks through; older results are under their exams. */
    private static final int ATTEMPTS = 100;

    private static final int OF_A_DAY = 8;

    private final LessonProgress lessons;
    private final CourseStandings standings;
    private final Attempts attempts;

    OwnProgress(LessonProgress lessons, CourseStandings standings, Attempts attempts) {
        this.lessons = lessons;
        this.standings = standings;
        this.attempts = attempts;
    }

    /** Without what only the whole progress shows: a day looks at the latest attempts. */
    public LearnerDay day(AccountId learner) {
        return LearnerDay.of(lessons.courses(learner), attempts.latest(learner, OF_A_DAY));
    }

    public LearnerProgress progress(AccountId learner) {
        List<AttemptSummary> all = attempts.ofLearner(learner, null, ATTEMPTS);
        List<AttemptSummary> finished = all.stream()
                .filter(attempt -> attempt.status() == AttemptStatus.FINAL)
                .toList();
        List<CourseProgress> courses = lessons.courses(learner);
        return new LearnerProgress(
                courses,
                standings.of(learner, courses.stream().map(CourseProgress::slug).toList()),
                all.stream()
                        .filter(attempt -> attempt.status() != AttemptStatus.FINAL)
                        .toList(),
                finished,
                areas(finished));
    }

    /** Of the latest exam that has areas; a quiz of one lesson has none. */
    private static List<AreaResult> areas(List<AttemptSummary> finished) {
        return finished.stream()
                .filter(attempt -> attempt.mode() == Mode.EXAM)
                .flatMap(attempt -> Stream.ofNullable(attempt.result()))
                .map(ResultView::areas)
                .filter(areas -> !areas.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }
}
