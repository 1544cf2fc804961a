package org.aliquot.web.quiz;

import org.aliquot.access.Audience;
import org.aliquot.blueprint.AdmissionChange;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.clock.ServerClock;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.quiz.RulesPages.Unsaved;
import org.aliquot.web.staff.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes back what was just saved of the rules of an exam; whoever takes it meanwhile is treated as by any change of them. */
@Controller
@Audience(Audience.Who.STAFF)
class RulesUndoController {

    private final Exams exams;
    private final ExamCopies copies;
    private final Admissions admissions;
    private final RulesPages pages;
    private final ServerClock clock;

    RulesUndoController(Exams exams, ExamCopies copies, Admissions admissions, RulesPages pages, ServerClock clock) {
        this.exams = exams;
        this.copies = copies;
        this.admissions = admissions;
        this.pages = pages;
        this.clock = clock;
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.RULES_UNDOING)
    ModelAndView undoRules(@PathVariable String key, @RequestParam int number, Visit visit) {
        return switch (copies.undo(key, number, visit.caller().id())) {
            case QuizChange.Changed _ -> SeeOther.to(QuizFlash.RULES_BACK.at(QuizUrls.quizRules(key)));
            case QuizChange.Stale _ -> SeeOther.to(QuizFlash.STANDS.at(QuizUrls.quizRules(key)));
            case QuizChange.Refused(var reason) -> refused(key, reason, visit);
            case QuizChange.Unknown() -> throw new PageNotFound();
        };
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.ADMISSION_UNDOING)
    ModelAndView undoAdmission(@PathVariable String key, @RequestParam int number, Visit visit) {
        return switch (admissions.undo(key, number, visit.caller().id())) {
            case AdmissionChange.Changed _ -> SeeOther.to(back(key).at(QuizUrls.quizRules(key)));
            case AdmissionChange.Stale _ -> SeeOther.to(QuizFlash.STANDS.at(QuizUrls.quizRules(key)));
            case AdmissionChange.Refused(var reason) -> refused(key, reason, visit);
            case AdmissionChange.Unknown() -> throw new PageNotFound();
        };
    }

    /** A closing that is put back can be past by now. */
    private QuizFlash back(String key) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        boolean closed = admissions.of(exam.examId()).isClosed(clock.now());
        return closed ? QuizFlash.CLOSED_AGAIN : QuizFlash.ADMISSION_BACK;
    }

    private ModelAndView refused(String key, String why, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        RulesPage page = pages.page(exam, new Unsaved(null, null, new Typed(), why), visit);
        return visit.at(Place.TEACH, "Rules of " + page.head().title())
                .show(HttpStatus.CONFLICT, RulesController.PAGE, page);
    }
}
