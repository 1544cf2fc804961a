package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

import java.util.Arrays;
import org.aliquot.access.Audience;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.StartResult;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.flash.ExamFlash;
import org.aliquot.web.flash.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The exams, the rules of each, and starting one. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class PracticeController {

    private final PracticePages pages;
    private final Attempts attempts;

    PracticeController(PracticePages pages, Attempts attempts) {
        this.pages = pages;
        this.attempts = attempts;
    }

    @GetMapping(ExamUrls.PRACTICE)
    ModelAndView list(@AuthenticationPrincipal Caller caller, Visit visit) {
        return visit.page(t("place|Practice"), Destination.PRACTICE)
                .show("practice/page", pages.page(caller.id(), visit.dates()));
    }

    @GetMapping(ExamUrls.EXAM)
    ModelAndView exam(@PathVariable String exam, @AuthenticationPrincipal Caller caller, Visit visit) {
        ExamPage view = pages.exam(caller.id(), exam, visit.dates()).orElseThrow(PageNotFound.missing());
        return visit.page(view.title(), Destination.PRACTICE).show("practice/exam", view);
    }

    @PostMapping(ExamUrls.ATTEMPTS)
    ModelAndView start(
            @RequestParam String exam,
            @RequestParam String mode,
            @RequestParam(required = false) @Nullable String code,
            @AuthenticationPrincipal Caller caller) {
        return switch (attempts.start(caller.id(), exam, mode(mode), code)) {
            case StartResult.Started(var attempt, var fresh) ->
                SeeOther.to(
                        fresh
                                ? ExamUrls.startedAttempt(attempt.id().toString())
                                : ExamUrls.attempt(attempt.id().toString()));
            case StartResult.UnknownExam() -> throw new PageNotFound();
            case StartResult.NotYet _ -> back(exam, ExamFlash.NOT_OPEN_YET);
            case StartResult.Closed() -> back(exam, ExamFlash.ASSIGNMENT_CLOSED);
            case StartResult.NoneLeft _ -> back(exam, ExamFlash.NONE_LEFT);
            case StartResult.CodeWanted(var wrong) -> back(exam, wrong ? ExamFlash.CODE_WRONG : ExamFlash.CODE_WANTED);
            case StartResult.CodesSlowed _ -> back(exam, ExamFlash.CODES_SLOWED);
            case StartResult.TooManyToday() -> back(exam, ExamFlash.TOO_MANY_TODAY);
            case StartResult.ModeNotOffered() -> back(exam, ExamFlash.MODE_NOT_OFFERED);
            case StartResult.ExamRunning() -> back(exam, ExamFlash.EXAM_RUNNING);
            case StartResult.TooFewQuestions _ -> back(exam, ExamFlash.TOO_FEW_QUESTIONS);
        };
    }

    private static Mode mode(String word) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(PageNotFound.missing());
    }

    private static ModelAndView back(String exam, Flash why) {
        return SeeOther.to(why.at(ExamUrls.exam(exam)));
    }
}
