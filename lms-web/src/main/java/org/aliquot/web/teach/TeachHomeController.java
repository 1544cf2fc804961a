package org.aliquot.web.teach;

import java.util.List;
import java.util.Map;
import org.aliquot.blueprint.Delivery;
import org.aliquot.blueprint.ExamSpec;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CourseLine;
import org.aliquot.catalog.PackOffers;
import org.aliquot.web.Urls;
import org.aliquot.web.author.AuthorUrls;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.StaffUrls;
import org.aliquot.web.staff.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach}: courses with the quizzes of their lessons, and exams. */
@Controller
class TeachHomeController {

    private final CourseDesk desk;
    private final Catalog catalog;
    private final PackOffers offers;
    private final Exams exams;

    TeachHomeController(CourseDesk desk, Catalog catalog, PackOffers offers, Exams exams) {
        this.offers = offers;
        this.desk = desk;
        this.catalog = catalog;
        this.exams = exams;
    }

    @GetMapping("/teach")
    ModelAndView home(Visit visit) {
        List<ExamVersion> all = exams.all();
        Map<String, Map<String, String>> titles = catalog.lessonTitles();
        List<TeachHome.Course> courses = desk.list().stream()
                .map(course -> course(course, all, titles.getOrDefault(course.slug(), Map.of())))
                .toList();
        List<TeachHome.Exam> alone = all.stream()
                .filter(exam -> exam.spec().lesson() == null)
                .map(TeachHomeController::exam)
                .toList();
        return visit.at(Place.TEACH, "Courses and quizzes")
                .show("teach/home", new TeachHome(offers.count(), courses, alone));
    }

    private static TeachHome.Course course(CourseLine course, List<ExamVersion> all, Map<String, String> titles) {
        List<ExamVersion> quizzes = all.stream()
                .filter(exam -> exam.spec().courses().contains(course.slug()))
                .filter(exam -> exam.spec().lesson() != null)
                .toList();
        return new TeachHome.Course(
                course.title(),
                ItemStatus.of(course.status()),
                course.status().equals("published") ? Urls.course(course.slug()) : null,
                AuthorUrls.course(course.slug()),
                quizzes.stream().map(exam -> quiz(exam, titles)).toList());
    }

    private static TeachHome.Quiz quiz(ExamVersion exam, Map<String, String> titles) {
        ExamSpec spec = exam.spec();
        String lesson = String.valueOf(spec.lesson());
        return new TeachHome.Quiz(
                titles.getOrDefault(lesson, lesson),
                spec.title(),
                spec.items(),
                exam.number(),
                StaffUrls.quiz(spec.key()),
                StaffUrls.attemptsOf(spec.key()));
    }

    private static TeachHome.Exam exam(ExamVersion exam) {
        ExamSpec spec = exam.spec();
        return new TeachHome.Exam(
                spec.title(),
                spec.items(),
                spec.timeLimitMinutes(),
                made(spec),
                StaffUrls.quiz(spec.key()),
                StaffUrls.attemptsOf(spec.key()));
    }

    private static String made(ExamSpec spec) {
        if (spec.delivery() == Delivery.ADAPTIVE) {
            return "Adaptive: chosen by the answers so far";
        }
        return spec.isDrawn() ? "Drawn by areas for each attempt" : "Fixed list";
    }
}
