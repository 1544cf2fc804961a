package org.aliquot.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.completion.LessonState;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.mastery.TargetExam;
import org.aliquot.planner.FullExam;
import org.aliquot.planner.OpenLesson;
import org.aliquot.planner.OpenQuiz;
import org.jspecify.annotations.Nullable;

/**
 * What a learner can do for a target exam today: lessons, quizzes and whole exams that are open, each with its area. Nothing of
 * another board's.
 */
final class Offerings {

    private static final int LEAST_READING = 5;

    private record ReadLesson(String course, String area, LocalDate on) {}

    private final TargetExam target;
    private final List<CourseProgress> courses;
    private final List<ExamSpec> exams;
    private final Map<String, PlanFacts.Sat> sat;
    private final ZoneId zone;
    private final Map<String, String> areaOfLesson = new HashMap<>();

    Offerings(
            TargetExam target,
            List<CourseProgress> courses,
            List<ExamVersion> open,
            Map<String, List<String>> topics,
            Map<String, PlanFacts.Sat> sat,
            ZoneId zone) {
        this.target = target;
        this.courses = courses;
        this.exams = open.stream().map(ExamVersion::spec).toList();
        this.sat = sat;
        this.zone = zone;
        Map<String, String> areas = target.areaOfTopic();
        topics.forEach((lesson, about) -> {
            String area = mostly(about, areas);
            if (area != null) {
                areaOfLesson.put(lesson, area);
            }
        });
    }

    /** The area that most of a lesson's topics belong to; null when the exam asks none of them. */
    private static @Nullable String mostly(List<String> topics, Map<String, String> areas) {
        Map<String, Integer> counts = new HashMap<>();
        topics.stream().map(areas::get).filter(Objects::nonNull).forEach(area -> counts.merge(area, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether any of the courses teaches or asks what the exam does. */
    boolean isPrepared() {
        return !areaOfLesson.isEmpty()
                || exams.stream()
                        .anyMatch(exam -> isOfTarget(exam)
                                && courses.stream()
                                        .anyMatch(course -> exam.courses().contains(course.slug())));
    }

    static String key(CourseProgress course, LessonStanding lesson) {
        return course.slug() + "/" + lesson.slug();
    }

    List<OpenLesson> lessons() {
        List<OpenLesson> open = new ArrayList<>();
        for (CourseProgress course : courses) {
            for (LessonStanding lesson : course.lessons()) {
                String area = areaOfLesson.get(key(course, lesson));
                if (area != null
                        && lesson.state() != LessonState.COMPLETED
                        && lesson.availability().isOpen()) {
                    open.add(new OpenLesson(
                            key(course, lesson),
                            area,
                            Math.max(LEAST_READING, lesson.minutes() - lesson.secondsSpent() / 60),
                            lesson.state() == LessonState.STARTED));
                }
            }
        }
        return open;
    }

    List<OpenQuiz> quizzes() {
        Map<String, List<ReadLesson>> read = read();
        return exams.stream()
                .filter(exam -> exam.lesson() != null && !sat.containsKey(exam.key()))
                .flatMap(exam -> read.getOrDefault(exam.lesson(), List.of()).stream()
                        .filter(lesson -> exam.courses().contains(lesson.course()))
                        .limit(1)
                        .map(lesson -> new OpenQuiz(exam.key(), lesson.area(), minutes(exam), lesson.on())))
                .toList();
    }

    /** Lessons of an area that were completed, by their slugs. */
    private Map<String, List<ReadLesson>> read() {
        Map<String, List<ReadLesson>> read = new HashMap<>();
        for (CourseProgress course : courses) {
            for (LessonStanding lesson : course.lessons()) {
                String area = areaOfLesson.get(key(course, lesson));
                var completed = lesson.completedAt();
                if (area != null && completed != null) {
                    read.computeIfAbsent(lesson.slug(), _ -> new ArrayList<>())
                            .add(new ReadLesson(
                                    course.slug(), area, completed.atZone(zone).toLocalDate()));
                }
            }
        }
        return read;
    }

    /** The exam that shows where to begin, unless it was sat. */
    @Nullable
    FullExam placement() {
        return exams.stream()
                .filter(exam -> isOfTarget(exam) && exam.isPlacement() && !sat.containsKey(exam.key()))
                .findFirst()
                .map(exam -> new FullExam(exam.key(), minutes(exam)))
                .orElse(null);
    }

    /** The longest that a day has the time for, of equal ones the one not sat for longest. */
    @Nullable
    FullExam mock(int minutesOfADay) {
        return exams.stream()
                .filter(this::isMock)
                .filter(exam -> minutes(exam) <= minutesOfADay)
                .max(Comparator.comparingInt(Offerings::minutes)
                        .thenComparing(exam -> lastSat(exam.key()), Comparator.reverseOrder()))
                .map(exam -> new FullExam(exam.key(), minutes(exam)))
                .orElse(null);
    }

    /** A placement measures as well: the week counts from it. */
    @Nullable
    LocalDate lastMock() {
        return exams.stream()
                .filter(exam -> isMock(exam) || isOfTarget(exam) && exam.isPlacement())
                .map(exam -> sat.get(exam.key()))
                .filter(was -> was != null && was.asExam())
                .map(PlanFacts.Sat::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate lastSat(String exam) {
        PlanFacts.Sat was = sat.get(exam);
        return was == null ? LocalDate.MIN : was.last();
    }

    private boolean isMock(ExamSpec exam) {
        return isOfTarget(exam) && exam.lesson() == null && !exam.isPlacement();
    }

    private boolean isOfTarget(ExamSpec exam) {
        return target.key().equals(exam.form().blueprint());
    }

    private static int minutes(ExamSpec exam) {
        Integer limit = exam.sitting().timeLimitMinutes();
        return limit == null ? exam.form().items() : limit;
    }
}
