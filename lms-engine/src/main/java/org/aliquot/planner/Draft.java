package org.aliquot.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day's tasks while they are gathered. Mutable; for one thread. */
final class Draft {

    private static final int MOST_TASKS = 5;
    private static final int DAYS_BETWEEN_MOCKS = 7;

    /** Shorter readings are not worth opening the book for. */
    private static final int LEAST_READING = 10;

    /** A minute to answer; half are missed at first, and their reasons read. */
    private static final double MINUTES_OF_A_QUESTION = 1.5;

    private static final int FEWEST_QUESTIONS = 5;
    private static final int MOST_QUESTIONS = 30;

    private final LocalDate today;
    private final Standing standing;
    private final List<Task> tasks = new ArrayList<>();
    private int left;

    Draft(LocalDate today, int minutes, Standing standing) {
        this.today = today;
        this.standing = standing;
        left = minutes;
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    private void add(Task task) {
        tasks.add(task);
        left -= task.minutes();
    }

    /** The placement, when there is one and the day has room for it: then nothing else. */
    boolean place() {
        var placement = standing.placement();
        if (placement == null || placement.minutes() > left) {
            return false;
        }
        add(new Task.Placement(placement.exam(), placement.minutes()));
        return true;
    }

    /** Cards that are due, in a part of the day at most. */
    void review(double part) {
        var due = standing.due();
        int cards = (int) Math.min(due.cards(), part * left * 60 / due.seconds());
        if (cards > 0) {
            add(new Task.Review(cards, Task.Review.minutes(cards, due.seconds())));
        }
    }

    void rehearse() {
        var mock = standing.mock();
        var last = standing.lastMock();
        if (mock != null
                && mock.minutes() <= left
                && (last == null || ChronoUnit.DAYS.between(last, today) >= DAYS_BETWEEN_MOCKS)) {
            add(new Task.Mock(mock.exam(), mock.minutes()));
        }
    }

    /** Quizzes and lessons, one of each in an area. */
    void study() {
        for (AreaStanding area : mostWorthFirst()) {
            askable(area)
                    .filter(quiz -> quiz.minutes() <= left && hasRoom())
                    .findFirst()
                    .ifPresent(quiz -> add(new Task.Quiz(quiz.exam(), area, quiz.minutes())));
            standing.lessons().stream()
                    .filter(lesson -> lesson.area().equals(area.code()))
                    .findFirst()
                    .filter(lesson -> hasRoom() && Math.min(lesson.minutes(), LEAST_READING) <= left)
                    .ifPresent(lesson -> read(lesson, area));
        }
    }

    /** The last task is kept for questions. */
    private boolean hasRoom() {
        return tasks.size() < MOST_TASKS - 1;
    }

    private void read(OpenLesson lesson, AreaStanding area) {
        boolean whole = lesson.minutes() <= left;
        add(new Task.Reading(lesson.lesson(), area, whole ? lesson.minutes() : left, lesson.begun(), whole));
    }

    /** Questions from the weakest area. */
    void practise() {
        int questions = (int) Math.min(left / MINUTES_OF_A_QUESTION, MOST_QUESTIONS);
        if (questions >= FEWEST_QUESTIONS || tasks.isEmpty() && questions > 0) {
            AreaStanding weakest = standing.areas().stream()
                    .min(first().thenComparing(Comparator.comparingDouble(AreaStanding::loss)
                            .reversed()))
                    .orElseThrow();
            add(new Task.Practice(weakest, questions, (int) Math.ceil(questions * MINUTES_OF_A_QUESTION)));
        }
    }

    /** By what a piece of work wins; while nothing tells the areas apart, as the course has them. */
    private List<AreaStanding> mostWorthFirst() {
        boolean alike = standing.areas().stream()
                        .mapToDouble(AreaStanding::chance)
                        .distinct()
                        .count()
                == 1;
        Comparator<AreaStanding> byGain = Comparator.comparingDouble(
                        (AreaStanding area) -> area.loss() / Math.max(1, pieces(area)))
                .reversed();
        return standing.areas().stream()
                .sorted(first().thenComparing(alike ? Comparator.comparingInt(this::firstLesson) : byGain))
                .toList();
    }

    /** Quizzes of lessons that were read on an earlier day. */
    private Stream<OpenQuiz> askable(AreaStanding area) {
        return standing.quizzes().stream()
                .filter(quiz -> quiz.area().equals(area.code()) && quiz.read().isBefore(today));
    }

    /** The place in the course of an area's first lesson; before all where one of its lessons was read and can be asked, after all where it has neither. */
    private int firstLesson(AreaStanding area) {
        if (askable(area).findAny().isPresent()) {
            return -1;
        }
        List<OpenLesson> lessons = standing.lessons();
        return IntStream.range(0, lessons.size())
                .filter(place -> lessons.get(place).area().equals(area.code()))
                .findFirst()
                .orElse(lessons.size());
    }

    /** A retake begins with what the board's report said was below. */
    private static Comparator<AreaStanding> first() {
        return Comparator.comparing(area -> !area.failed());
    }

    private long pieces(AreaStanding area) {
        return standing.lessons().stream()
                        .filter(lesson -> lesson.area().equals(area.code()))
                        .count()
                + standing.quizzes().stream()
                        .filter(quiz -> quiz.area().equals(area.code()))
                        .count();
    }
}
