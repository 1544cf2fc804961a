package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.practice.Board;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeStart;
import org.aliquot.web.Destination;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.PracticeUrls;
import org.aliquot.web.flash.PracticeFlash;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Practice that a learner puts together: what there is, how much of it fits, and the start. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class BuilderController {

    private final Practice practice;
    private final BuilderPages pages;

    BuilderController(Practice practice, BuilderPages pages) {
        this.practice = practice;
        this.pages = pages;
    }

    @GetMapping(PracticeUrls.BUILDER)
    ModelAndView build(
            @RequestParam MultiValueMap<String, String> sent, @AuthenticationPrincipal Caller caller, Visit visit) {
        return show(new BuilderForm(sent), HttpStatus.OK, caller, visit);
    }

    /** Starts, or counts anew. The page comes back with all that was chosen, which may be too much for an address. */
    @PostMapping(PracticeUrls.BUILDER)
    ModelAndView start(
            @RequestParam MultiValueMap<String, String> sent, @AuthenticationPrincipal Caller caller, Visit visit) {
        BuilderForm form = new BuilderForm(sent);
        String board = form.board();
        if (sent.containsKey("count") || board == null) {
            return show(form, HttpStatus.OK, caller, visit);
        }
        return switch (practice.start(caller.id(), form.wish(board))) {
            case PracticeStart.Started(var attempt) -> SeeOther.to(ExamUrls.startedAttempt(attempt.toString()));
            case PracticeStart.UnknownBoard() -> SeeOther.to(PracticeFlash.NO_COURSE.at(ExamUrls.PRACTICE));
            case PracticeStart.Refused refused ->
                show(form, HttpStatus.UNPROCESSABLE_CONTENT, caller, visit.saying(said(refused)));
        };
    }

    private ModelAndView show(BuilderForm form, HttpStatus status, Caller caller, Visit visit) {
        List<Board> boards = practice.boards(caller.id());
        if (boards.isEmpty()) {
            return SeeOther.to(PracticeFlash.NO_COURSE.at(ExamUrls.PRACTICE));
        }
        Board board = boards.stream()
                .filter(each -> each.key().equals(form.board()))
                .findFirst()
                .orElse(boards.getFirst());
        return visit.page(t("Build your own practice"), Destination.PRACTICE)
                .show(status, "practice/builder", pages.page(caller.id(), board, boards, form.wish(board.key())));
    }

    /** Ten at once; what is under way is gone on with. */
    @PostMapping(PracticeUrls.TEN)
    ModelAndView ten(@AuthenticationPrincipal Caller caller) {
        return SeeOther.to(
                switch (practice.ten(caller.id())) {
                    case PracticeStart.Started(var attempt) -> ExamUrls.startedAttempt(attempt.toString());
                    case PracticeStart.UnderWay(var attempt) -> ExamUrls.attempt(attempt.toString());
                    case PracticeStart.UnknownBoard() -> PracticeFlash.NO_COURSE.at(ExamUrls.PRACTICE);
                    case PracticeStart.Refused refused -> said(refused).at(ExamUrls.PRACTICE);
                });
    }

    private static PracticeFlash said(PracticeStart.Refused refused) {
        return switch (refused) {
            case PracticeStart.UnderWay _ -> PracticeFlash.UNDER_WAY;
            case PracticeStart.NothingFits() -> PracticeFlash.NOTHING_FITS;
            case PracticeStart.ExamRunning() -> PracticeFlash.EXAM_RUNNING;
            case PracticeStart.TooManyToday() -> PracticeFlash.TOO_MANY_TODAY;
        };
    }
}
