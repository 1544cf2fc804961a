package org.aliquot.web.quiz;

import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.people.AccountId;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}}: which questions a quiz asks, in which order. */
@Controller
@Audience(Audience.Who.STAFF)
class QuizEditorController {

    private static final String PAGE = "quiz/quiz";

    private final Exams exams;
    private final QuizViews views;

    QuizEditorController(Exams exams, QuizViews views) {
        this.exams = exams;
        this.views = views;
    }

    @GetMapping(QuizUrls.QUIZ)
    ModelAndView quiz(@PathVariable String key, @RequestParam(required = false) @Nullable String q, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        QuizEditor view = views.quiz(exam, Search.typed(q), null);
        return visit.at(Place.TEACH, exam.spec().title())
                .undoing(undoing(exam, view.finder().search(), visit))
                .show(PAGE, view);
    }

    /** One change to the list; a list changed by somebody else meanwhile is shown as it stands, with a word about it. */
    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.QUIZ_QUESTIONS)
    ModelAndView change(@PathVariable String key, @ModelAttribute QuizForm form, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        List<String> questions = form.apply(exam.spec().questions());
        if (questions.equals(exam.spec().questions())) {
            return SeeOther.to(url(key, form));
        }
        return switch (exams.changeQuestions(
                key, form.number(), questions, visit.caller().id())) {
            case QuizChange.Changed(var changed) -> SeeOther.to(QuizFlash.CHANGED.at(url(key, form)));
            case QuizChange.Stale(var current) ->
                refused(
                        current,
                        "Someone changed this quiz meanwhile. This is how it stands; make your change again.",
                        form,
                        visit);
            case QuizChange.Refused(var reason) -> refused(exam, reason, form, visit);
            case QuizChange.Unknown() -> throw new PageNotFound();
        };
    }

    /** Puts the list back as it was before the change that made this version, as long as that is the last word. */
    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.QUIZ_UNDOING)
    ModelAndView undo(@PathVariable String key, @ModelAttribute QuizForm form, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        AccountId by = visit.caller().id();
        List<String> before = exams.questionsBefore(exam, by).orElse(List.of());
        if (before.isEmpty()) {
            return SeeOther.to(QuizFlash.STANDS.at(url(key, form)));
        }
        return switch (exams.changeQuestions(key, form.number(), before, by)) {
            case QuizChange.Changed _ -> SeeOther.to(QuizFlash.RESTORED.at(url(key, form)));
            case QuizChange.Stale _ -> SeeOther.to(QuizFlash.STANDS.at(url(key, form)));
            case QuizChange.Refused(var reason) -> refused(exam, reason, form, visit);
            case QuizChange.Unknown() -> throw new PageNotFound();
        };
    }

    private @Nullable String undoing(ExamVersion exam, String q, Visit visit) {
        return visit.said() == QuizFlash.CHANGED
                        && exams.questionsBefore(exam, visit.caller().id()).isPresent()
                ? QuizUrls.quizUndoing(exam.spec().key(), exam.number(), q)
                : null;
    }

    private ModelAndView refused(ExamVersion exam, String why, QuizForm form, Visit visit) {
        return visit.at(Place.TEACH, exam.spec().title())
                .show(HttpStatus.CONFLICT, PAGE, views.quiz(exam, form.q(), why));
    }

    private static String url(String key, QuizForm form) {
        return Address.with(QuizUrls.quiz(key), Map.of("q", form.q()));
    }
}
