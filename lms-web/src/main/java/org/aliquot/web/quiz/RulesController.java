package org.aliquot.web.quiz;

import org.aliquot.access.Audience;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CourseLine;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.web.Page;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.quiz.RulesPages.Unsaved;
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

/** {@code /teach/quizzes/{key}/rules}: all rules of an exam; what it asks is changed here, of the school's own alone. */
@Controller
@Audience(Audience.Who.STAFF)
class RulesController {

    static final String PAGE = "quiz/rules";

    private final Exams exams;
    private final ExamCopies copies;
    private final Admissions admissions;
    private final CourseDesk courses;
    private final RulesPages pages;

    RulesController(Exams exams, ExamCopies copies, Admissions admissions, CourseDesk courses, RulesPages pages) {
        this.exams = exams;
        this.copies = copies;
        this.admissions = admissions;
        this.courses = courses;
        this.pages = pages;
    }

    @GetMapping(QuizUrls.QUIZ_RULES)
    ModelAndView rules(@PathVariable String key, @RequestParam(required = false) @Nullable Integer saved, Visit visit) {
        ExamVersion exam = exam(key);
        RulesPage page = pages.page(exam, Unsaved.nothing(), visit);
        return shell(visit, page).undoing(undoing(exam, saved, visit)).show(PAGE, page);
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
        ExamVersion exam = exam(key);
        RulesForm form = RulesForm.of(exam, sent);
        Typed typed = new Typed();
        ExamRules rules = form.read(
                exam.areas(), courses.list().stream().map(CourseLine::slug).toList(), typed);
        if (!typed.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, exam, new Unsaved(form, null, typed, null));
        }
        return switch (copies.change(key, number, rules, visit.caller().id())) {
            case QuizChange.Changed(var stands) ->
                SeeOther.to(
                        stands.number() == number
                                ? QuizFlash.RULES_UNCHANGED.at(QuizUrls.quizRules(key))
                                : QuizFlash.RULES_CHANGED.at(QuizUrls.savedRules(key, stands.number())));
            case QuizChange.Stale(var current) ->
                show(visit, HttpStatus.CONFLICT, current, new Unsaved(form, null, typed, meanwhile(current)));
            case QuizChange.Refused(var reason) ->
                show(visit, HttpStatus.UNPROCESSABLE_CONTENT, exam, new Unsaved(form, null, typed, reason));
            case QuizChange.Unknown() -> throw new PageNotFound();
        };
    }

    private static String meanwhile(ExamVersion current) {
        return "Someone changed this exam meanwhile: it is now “"
                + current.spec().title() + "” with "
                + current.spec().form().items()
                + " questions. What you typed is below; save it again to put it in its place.";
    }

    private ExamVersion exam(String key) {
        return exams.exam(key).orElseThrow(PageNotFound::new);
    }

    /** Of the version that was just saved: in an older window it may be another one by now. */
    private @Nullable String undoing(ExamVersion exam, @Nullable Integer saved, Visit visit) {
        if (saved == null || !(visit.said() instanceof QuizFlash said)) {
            return null;
        }
        String key = exam.spec().key();
        AccountId by = visit.caller().id();
        return switch (said) {
            case RULES_CHANGED ->
                exam.number() == saved && copies.canUndo(exam, by) ? QuizUrls.rulesUndoing(key, saved) : null;
            case ADMISSION_CHANGED, ADMISSION_CLOSED ->
                admissions.canUndo(exam.examId(), saved, by) ? QuizUrls.admissionUndoing(key, saved) : null;
            default -> null;
        };
    }

    private ModelAndView show(Visit visit, HttpStatus status, ExamVersion exam, Unsaved unsaved) {
        RulesPage page = pages.page(exam, unsaved, visit);
        return shell(visit, page).show(status, PAGE, page);
    }

    private static Page shell(Visit visit, RulesPage page) {
        return visit.at(Place.TEACH, "Rules of " + page.head().title());
    }
}
