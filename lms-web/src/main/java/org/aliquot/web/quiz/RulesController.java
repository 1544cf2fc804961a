package org.aliquot.web.quiz;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CourseLine;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BankShortage;
import org.aliquot.examplan.ExamRules;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}/rules}: what an exam is drawn by, how a school makes its own of it, and whom a quiz of its own is offered to. */
@Controller
@Audience(Audience.Who.STAFF)
class RulesController {

    private static final String PAGE = "quiz/rules";

    private final Exams exams;
    private final ExamCopies copies;
    private final CourseDesk courses;
    private final Attempts attempts;

    RulesController(Exams exams, ExamCopies copies, CourseDesk courses, Attempts attempts) {
        this.exams = exams;
        this.copies = copies;
        this.courses = courses;
        this.attempts = attempts;
    }

    @GetMapping(QuizUrls.QUIZ_RULES)
    ModelAndView rules(@PathVariable String key, Visit visit) {
        ExamVersion exam = ruled(key);
        return show(visit, HttpStatus.OK, page(exam, RulesForm.of(exam), new Typed(), null));
    }

    @PostMapping(QuizUrls.QUIZ_COPIES)
    ModelAndView copy(@PathVariable String key, Visit visit) {
        return copies.copy(key, visit.caller().id())
                .map(copy -> SeeOther.to(
                        QuizFlash.EXAM_COPIED.at(QuizUrls.quizRules(copy.spec().key()))))
                .orElseThrow(PageNotFound::new);
    }

    /** A copy that somebody changed meanwhile is told of, with what was typed kept. */
    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.QUIZ_RULES)
    ModelAndView change(
            @PathVariable String key,
            @RequestParam int number,
            @RequestParam MultiValueMap<String, String> sent,
            Visit visit) {
        ExamVersion exam = ruled(key);
        RulesForm form = RulesForm.of(exam, sent);
        Typed typed = new Typed();
        ExamRules rules = form.read(
                exam.areas(), courses.list().stream().map(CourseLine::slug).toList(), typed);
        if (!typed.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, page(exam, form, typed, null));
        }
        return switch (copies.change(key, number, rules, visit.caller().id())) {
            case QuizChange.Changed _ -> SeeOther.to(QuizFlash.RULES_CHANGED.at(QuizUrls.quizRules(key)));
            case QuizChange.Stale(var current) ->
                show(
                        visit,
                        HttpStatus.CONFLICT,
                        page(
                                current,
                                form,
                                typed,
                                "Somebody changed this exam meanwhile: it is now “"
                                        + current.spec().title() + "” with "
                                        + current.spec().form().items()
                                        + " questions. What you typed is below; save it again to put it in its place."));
            case QuizChange.Refused(var reason) ->
                show(visit, HttpStatus.UNPROCESSABLE_CONTENT, page(exam, form, typed, reason));
            case QuizChange.Unknown() -> throw new PageNotFound();
        };
    }

    /** A pack's quiz is its list of questions and has no rules to look at. */
    private ExamVersion ruled(String key) {
        return exams.exam(key)
                .filter(exam -> exam.spec().isDrawn() || copies.isOwn(key))
                .orElseThrow(PageNotFound::new);
    }

    private RulesPage page(ExamVersion exam, RulesForm form, Typed typed, @Nullable String refusal) {
        List<Choice> offers = courses.list().stream()
                .map(course ->
                        new Choice(course.slug(), course.title(), form.courses().contains(course.slug())))
                .toList();
        return new RulesPage(
                exam.spec().key(),
                exam.spec().title(),
                exam.number(),
                copies.isOwn(exam.spec().key()),
                !exam.spec().isDrawn(),
                form,
                exam.areas().stream()
                        .map(area -> new RulesPage.AreaLine(
                                RulesForm.shareField(area.code()), area.title(), form.share(area.code())))
                        .toList(),
                offers,
                attempts.shortages(List.of(exam)).getOrDefault(exam.id(), List.of()).stream()
                        .map(RulesController::sentence)
                        .toList(),
                typed.errors(),
                refusal);
    }

    private static String sentence(BankShortage shortage) {
        return Wording.shortage(
                shortage.area() == null ? "All areas together" : shortage.area(),
                shortage.needed(),
                shortage.available());
    }

    private static ModelAndView show(Visit visit, HttpStatus status, RulesPage page) {
        return visit.at(Place.TEACH, "Rules of " + page.examTitle()).show(status, PAGE, page);
    }
}
