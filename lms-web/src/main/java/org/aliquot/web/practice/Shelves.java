package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonPlace;
import org.aliquot.delivery.Attempts.Offer;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.AccountId;
import org.aliquot.plan.Goal;
import org.aliquot.plan.Goals;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.springframework.stereotype.Component;

/**
 * Sorts what a learner can sit: by course, exams before quizzes, quizzes by the section of their lesson in reading order; what is
 * of the exam that the learner prepares for comes first.
 */
@Component
class Shelves {

    /** Where to begin, then the mock exams, then what was put together by hand; in each the longest first. */
    private static final Comparator<ExamSpec> FIRST = Comparator.comparing((ExamSpec exam) -> !exam.isPlacement())
            .thenComparing(exam -> exam.form().blueprint() == null)
            .thenComparing(spec -> spec.form().items(), Comparator.reverseOrder())
            .thenComparing(ExamSpec::title);

    private final Catalog catalog;
    private final Enrollments enrollments;
    private final Exams outlines;
    private final Goals goals;

    Shelves(Catalog catalog, Enrollments enrollments, Exams outlines, Goals goals) {
        this.outlines = outlines;
        this.goals = goals;
        this.catalog = catalog;
        this.enrollments = enrollments;
    }

    /** What is said beside an exam: whose it is, by outline, the outline of the goal, what came out last, and days in the reader's zone. */
    private record Beside(Map<String, String> outlines, String goal, Map<String, String> sat, Dates dates) {}

    List<PracticePage.Course> of(AccountId learner, List<Offer> offers, Map<String, String> sat, Dates dates) {
        Set<String> named = offers.stream()
                .flatMap(offer -> offer.exam().spec().courses().stream())
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return List.of();
        }
        Set<String> own = enrollments.of(learner).stream()
                .filter(EnrollmentView::open)
                .map(EnrollmentView::course)
                .collect(Collectors.toSet());
        Map<String, List<LessonPlace>> places = new LinkedHashMap<>();
        catalog.places(named)
                .forEach(place -> places.computeIfAbsent(place.course(), _ -> new ArrayList<>())
                        .add(place));
        String goal = goals.of(learner).map(Goal::target).orElse("");
        Set<String> aimed = offers.stream()
                .map(offer -> offer.exam().spec())
                .filter(exam -> goal.equals(exam.form().blueprint()))
                .flatMap(exam -> exam.courses().stream())
                .collect(Collectors.toSet());
        List<String> order = places.keySet().stream()
                .sorted(Comparator.comparing((String course) -> !own.contains(course))
                        .thenComparing(course -> !aimed.contains(course)))
                .toList();
        Map<String, List<Offer>> shelves = shelves(order, offers);
        Beside beside = new Beside(titles(), goal, sat, dates);
        return order.stream()
                .filter(shelves::containsKey)
                .map(course -> course(
                        Objects.requireNonNull(places.get(course)),
                        !own.contains(course),
                        Objects.requireNonNull(shelves.get(course)),
                        beside))
                .toList();
    }

    private Map<String, String> titles() {
        return outlines.blueprints().stream().collect(Collectors.toMap(Blueprint::key, Blueprint::title));
    }

    /** An exam of several courses stands in the first of them only. */
    private static Map<String, List<Offer>> shelves(List<String> order, List<Offer> offers) {
        Map<String, List<Offer>> shelves = new HashMap<>();
        offers.forEach(offer -> order.stream()
                .filter(offer.exam().spec().courses()::contains)
                .findFirst()
                .ifPresent(course ->
                        shelves.computeIfAbsent(course, _ -> new ArrayList<>()).add(offer)));
        return shelves;
    }

    private static PracticePage.Course course(
            List<LessonPlace> places, boolean free, List<Offer> offers, Beside beside) {
        return new PracticePage.Course(
                "course-" + places.getFirst().course(),
                titled(places.getFirst().courseTitle()),
                free,
                boards(
                        offers.stream()
                                .filter(offer -> offer.exam().spec().lesson() == null)
                                .sorted(Comparator.comparing(
                                        offer -> offer.exam().spec(), FIRST))
                                .toList(),
                        beside),
                sections(places, offers, beside));
    }

    /** Each board's exams together, those of the goal first; those put together by hand last. */
    private static List<PracticePage.Board> boards(List<Offer> exams, Beside beside) {
        Map<String, List<PracticePage.Exam>> byBoard = new LinkedHashMap<>();
        exams.forEach(offer -> byBoard.computeIfAbsent(board(offer, beside.outlines()), _ -> new ArrayList<>())
                .add(exam(offer, beside)));
        return byBoard.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<PracticePage.Exam>> board) ->
                                board.getKey().equals(others()))
                        .thenComparing(board ->
                                !board.getKey().equals(beside.outlines().get(beside.goal()))))
                .map(board -> new PracticePage.Board(titled(board.getKey()), board.getValue()))
                .toList();
    }

    private static String board(Offer offer, Map<String, String> titles) {
        String outline = offer.exam().spec().form().blueprint();
        return outline == null ? others() : titles.getOrDefault(outline, others());
    }

    private static List<PracticePage.Section> sections(List<LessonPlace> places, List<Offer> offers, Beside beside) {
        Map<String, List<Offer>> ofLesson = offers.stream()
                .filter(offer -> offer.exam().spec().lesson() != null)
                .collect(Collectors.groupingBy(
                        offer -> Objects.requireNonNull(offer.exam().spec().lesson())));
        Map<String, List<Offer>> ofSection = new LinkedHashMap<>();
        for (LessonPlace place : places) {
            List<Offer> quizzes = place.lesson() == null ? null : ofLesson.remove(place.lesson());
            if (quizzes != null) {
                ofSection
                        .computeIfAbsent(Objects.requireNonNull(place.section()), _ -> new ArrayList<>())
                        .addAll(quizzes);
            }
        }
        ofLesson.values()
                .forEach(rest -> ofSection
                        .computeIfAbsent(elsewhere(), _ -> new ArrayList<>())
                        .addAll(rest));
        return ofSection.entrySet().stream()
                .map(section -> new PracticePage.Section(
                        titled(section.getKey()),
                        Wording.count(section.getValue().size(), "quiz", "quizzes"),
                        section.getValue().stream()
                                .map(offer -> exam(offer, beside))
                                .toList()))
                .toList();
    }

    private static PracticePage.Exam exam(Offer offer, Beside beside) {
        ExamSpec exam = offer.exam().spec();
        return new PracticePage.Exam(
                titled(exam.title()),
                ExamWords.facts(exam),
                ExamUrls.exam(exam.key()),
                EntryWords.waits(offer, beside.dates()),
                beside.sat().getOrDefault(exam.key(), ""));
    }

    private static String elsewhere() {
        return t("Other quizzes");
    }

    private static String others() {
        return t("Other exams");
    }
}
