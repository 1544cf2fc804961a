package org.aliquot.web.quiz;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.AdmissionChange;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.ExamRemoval;
import org.aliquot.delivery.Trials;
import org.aliquot.examplan.Mode;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.quiz.RulesPages.Unsaved;
import org.aliquot.web.staff.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When and how often an exam is taken; trying it, and taking it away. */
@Controller
@Audience(Audience.Who.STAFF)
class AdmissionController {

    private final Exams exams;
    private final Admissions admissions;
    private final Trials trials;
    private final ExamRemoval removal;
    private final RulesPages pages;
    private final SchoolZone zone;
    private final ServerClock clock;

    AdmissionController(
            Exams exams,
            Admissions admissions,
            Trials trials,
            ExamRemoval removal,
            RulesPages pages,
            SchoolZone zone,
            ServerClock clock) {
        this.clock = clock;
        this.exams = exams;
        this.admissions = admissions;
        this.trials = trials;
        this.removal = removal;
        this.pages = pages;
        this.zone = zone;
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.QUIZ_ADMISSION)
    ModelAndView change(@PathVariable String key, @ModelAttribute AdmissionForm form, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        Typed typed = new Typed();
        Admission wanted = form.read(zone.id(), typed);
        if (!typed.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, exam, new Unsaved(null, form, typed, null));
        }
        boolean closed = wanted.isClosed(clock.now());
        if (closed && !form.isAsked() && closesAnew(exam, wanted)) {
            typed.wrong(
                    "closes",
                    "This time is past. The exam would close now for everyone without individual dates. Save again to close it.");
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, exam, new Unsaved(null, form.asking(), typed, null));
        }
        return switch (admissions.change(key, wanted, visit.caller().id())) {
            case AdmissionChange.Changed(var version) ->
                SeeOther.to((closed ? QuizFlash.ADMISSION_CLOSED : QuizFlash.ADMISSION_CHANGED)
                        .at(QuizUrls.savedRules(key, version)));
            case AdmissionChange.Refused(var reason) -> {
                // every other field is within its bounds when it can be read
                typed.wrong("closes", reason);
                yield show(visit, HttpStatus.UNPROCESSABLE_CONTENT, exam, new Unsaved(null, form, typed, null));
            }
            case AdmissionChange.Stale(var standing) ->
                show(
                        visit,
                        HttpStatus.CONFLICT,
                        exam,
                        new Unsaved(
                                null,
                                AdmissionForm.of(standing, zone.id()),
                                typed,
                                "Someone changed these settings while you were editing. This is how they stand; make your change again."));
            case AdmissionChange.Unknown() -> throw new PageNotFound();
        };
    }

    /** What is refused anyway, or stands already, is not asked about. */
    private boolean closesAnew(ExamVersion exam, Admission wanted) {
        return wanted.refusal().isEmpty()
                && !Objects.equals(
                        wanted.closesAt(), admissions.of(exam.examId()).closesAt());
    }

    @PostMapping(QuizUrls.QUIZ_TRIALS)
    ModelAndView attempt(@PathVariable String key, @RequestParam String mode, Visit visit) {
        Mode wanted = Arrays.stream(Mode.values())
                .filter(one -> one.word().equals(mode))
                .findFirst()
                .orElseThrow(PageNotFound::new);
        return SeeOther.to(
                switch (trials.start(visit.caller().id(), key, wanted)) {
                    case Trials.Begun.Open(var id) -> ExamUrls.startedAttempt(id.toString());
                    case Trials.Begun.TakesIt() -> QuizFlash.TRIAL_WAITS.at(QuizUrls.quizRules(key));
                    case Trials.Begun.Impossible() -> QuizFlash.TRIAL_NOT_STARTED.at(QuizUrls.quizRules(key));
                });
    }

    /** What a note or a report of theirs hangs on stays until that is gone. */
    @PostMapping(QuizUrls.TRIAL_REMOVAL)
    ModelAndView forget(@PathVariable UUID attempt, Visit visit) {
        AttemptId trial = new AttemptId(attempt);
        String exam = trials.exam(visit.caller().id(), trial).orElseThrow(PageNotFound::new);
        // one that was deleted meanwhile has no rules any more
        String back = exams.exam(exam).isPresent() ? QuizUrls.quizRules(exam) : QuizUrls.TEACH;
        try {
            trials.delete(visit.caller().id(), trial);
            return SeeOther.to(QuizFlash.TRIAL_DELETED.at(back));
        } catch (DataIntegrityViolationException noted) {
            return SeeOther.to(QuizFlash.TRIAL_KEPT.at(back));
        }
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(QuizUrls.QUIZ_REMOVAL)
    ModelAndView remove(@PathVariable String key, Visit visit) {
        return switch (removal.remove(key, visit.caller().id())) {
            case ExamRemoval.Result.Removed() -> SeeOther.to(QuizFlash.REMOVED.at(QuizUrls.TEACH));
            case ExamRemoval.Result.Taken _ -> SeeOther.to(QuizUrls.quizRules(key));
            case ExamRemoval.Result.NotOwn() -> throw new PageNotFound();
        };
    }

    private ModelAndView show(Visit visit, HttpStatus status, ExamVersion exam, Unsaved unsaved) {
        return visit.at(Place.TEACH, "Rules of " + exam.spec().title())
                .show(status, RulesController.PAGE, pages.page(exam, unsaved, visit));
    }
}
