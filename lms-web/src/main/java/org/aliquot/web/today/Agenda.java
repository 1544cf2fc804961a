package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LastPlace;
import org.aliquot.completion.LearnerDay;
import org.aliquot.completion.LessonStanding;
import org.aliquot.completion.LessonState;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.AccountId;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.practice.ExamWords;
import org.aliquot.web.today.TodayPage.Action;
import org.aliquot.web.today.TodayPage.Task;
import org.springframework.stereotype.Component;

/** What could follow the next thing while there is no goal: the lesson an exam interrupts, the placement, the quiz of what was read. */
@Component
class Agenda {

    private static final int MINUTES_A_QUESTION = 1;
    private static final int SAT_BEFORE = 100;

    private final Attempts attempts;

    Agenda(Attempts attempts) {
        this.attempts = attempts;
    }

    List<Task> after(LearnerDay day, List<ExamVersion> open, AccountId learner) {
        Set<String> sat = attempts.ofLearner(learner, null, SAT_BEFORE).stream()
                .map(AttemptSummary::exam)
                .collect(Collectors.toSet());
        List<ExamSpec> fresh = open.stream()
                .map(ExamVersion::spec)
                .filter(exam -> !sat.contains(exam.key()))
                .toList();
        Set<String> read = read(day);
        return Stream.of(
                        lesson(day),
                        fresh.stream()
                                .filter(exam -> exam.isPlacement() && isOfACourse(exam, day))
                                .limit(1)
                                .map(Agenda::placement),
                        fresh.stream()
                                .filter(exam -> exam.lesson() != null && read.contains(exam.lesson()))
                                .limit(1)
                                .map(Agenda::quiz))
                .flatMap(tasks -> tasks)
                .toList();
    }

    /** Only while an attempt takes the first place. */
    private static Stream<Task> lesson(LearnerDay day) {
        LastPlace place = day.goOn();
        return place == null || day.open().isEmpty()
                ? Stream.empty()
                : Stream.of(new Task(
                        place.lesson().minutes(),
                        titled(place.lesson().title()),
                        t("The next lesson in {0}", titled(place.courseTitle())),
                        false,
                        new Action(
                                t("Read"),
                                CourseUrls.lesson(place.course(), place.lesson().slug()))));
    }

    /** Not of a course that is merely open to all. */
    private static boolean isOfACourse(ExamSpec exam, LearnerDay day) {
        return day.courses().stream().anyMatch(course -> exam.courses().contains(course.slug()));
    }

    private static Task placement(ExamSpec exam) {
        return new Task(
                minutes(exam),
                titled(exam.title()),
                t("It shows you where to begin. You are not expected to know the answers yet."),
                false,
                new Action(t("See the rules"), ExamUrls.exam(exam.key())));
    }

    private static Task quiz(ExamSpec quiz) {
        return new Task(
                minutes(quiz),
                titled(quiz.title()),
                t("{0}, on a lesson you have read", ExamWords.facts(quiz)),
                false,
                new Action(t("See the rules"), ExamUrls.exam(quiz.key())));
    }

    private static int minutes(ExamSpec exam) {
        Integer limit = exam.sitting().timeLimitMinutes();
        return limit == null ? exam.form().items() * MINUTES_A_QUESTION : limit;
    }

    private static Set<String> read(LearnerDay day) {
        return day.courses().stream()
                .map(CourseProgress::lessons)
                .flatMap(List::stream)
                .filter(lesson -> lesson.state() == LessonState.COMPLETED)
                .map(LessonStanding::slug)
                .collect(Collectors.toSet());
    }
}
