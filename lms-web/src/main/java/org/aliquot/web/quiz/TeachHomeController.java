package org.aliquot.web.quiz;

import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CourseLine;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BankShortage;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.packs.PackDecisions;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.words.ItemStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach}: courses with the quizzes of their lessons, and exams. */
@Controller
@Audience(Audience.Who.STAFF)
class TeachHomeController {

    private final CourseDesk desk;
    private final Catalog catalog;
    private final PackDecisions packs;
    private final Exams exams;
    private final Attempts attempts;

    TeachHomeController(CourseDesk desk, Catalog catalog, PackDecisions packs, Exams exams, Attempts attempts) {
        this.packs = packs;
        this.desk = desk;
        this.catalog = catalog;
        this.exams = exams;
        this.attempts = attempts;
    }

    @GetMapping(QuizUrls.TEACH)
    ModelAndView home(Visit visit) {
        List<ExamVersion> all = exams.all();
        Map<String, Map<String, String>> titles = catalog.lessonTitles();
        List<TeachHome.Course> courses = desk.list().stream()
                .map(course -> course(course, all, titles.getOrDefault(course.slug(), Map.of())))
                .toList();
        List<ExamVersion> alone =
                all.stream().filter(exam -> exam.spec().lesson() == null).toList();
        Map<ExamVersionId, List<BankShortage>> shortages = attempts.shortages(alone);
        return visit.at(Place.TEACH, "Courses and quizzes")
                .show(
                        "quiz/home",
                        new TeachHome(
                                packs.open(),
                                courses,
                                alone.stream()
                                        .map(exam -> exam(exam, shortages.getOrDefault(exam.id(), List.of())))
                                        .toList()));
    }

    private static TeachHome.Course course(CourseLine course, List<ExamVersion> all, Map<String, String> titles) {
        List<ExamVersion> quizzes = all.stream()
                .filter(exam -> exam.spec().courses().contains(course.slug()))
                .filter(exam -> exam.spec().lesson() != null)
                .toList();
        return new TeachHome.Course(
                course.title(),
                ItemStatus.of(course.status()),
                course.status() == PublicationStatus.PUBLISHED ? CourseUrls.course(course.slug()) : null,
                AuthorUrls.course(course.slug()),
                quizzes.stream().map(exam -> quiz(exam, titles)).toList());
    }

    private static TeachHome.Quiz quiz(ExamVersion exam, Map<String, String> titles) {
        ExamSpec spec = exam.spec();
        String lesson = String.valueOf(spec.lesson());
        return new TeachHome.Quiz(
                titles.getOrDefault(lesson, lesson),
                spec.title(),
                spec.form().items(),
                exam.number(),
                QuizUrls.quiz(spec.key()),
                RunningUrls.attemptsOf(spec.key()));
    }

    private static TeachHome.Exam exam(ExamVersion exam, List<BankShortage> shortages) {
        ExamSpec spec = exam.spec();
        return new TeachHome.Exam(
                spec.title(),
                spec.form().items(),
                spec.sitting().timeLimitMinutes(),
                made(spec),
                shortages.stream()
                        .map(shortage -> Wording.shortage(
                                shortage.area() == null ? "All areas together" : shortage.area(),
                                shortage.needed(),
                                shortage.available()))
                        .toList(),
                QuizUrls.quiz(spec.key()),
                RunningUrls.attemptsOf(spec.key()));
    }

    private static String made(ExamSpec spec) {
        if (spec.form().delivery() == Delivery.ADAPTIVE) {
            return "Adaptive: chosen by the answers so far";
        }
        return spec.isDrawn() ? "Drawn by areas for each attempt" : "Fixed list";
    }
}
