package org.aliquot.web.practice;

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
        List<Board> boards = practice.boards(caller.id());
        if (boards.isEmpty()) {
            return SeeOther.to(PracticeFlash.NO_COURSE.at(ExamUrls.PRACTICE));
        }
        BuilderForm form = new BuilderForm(sent);
        Board board = boards.stream()
                .filter(each -> each.key().equals(form.board()))
                .findFirst()
                .orElse(boards.getFirst());
        return visit.page("Build your own practice", Destination.PRACTICE)
                .show("practice/builder", pages.page(caller.id(), board, boards, form.wish(board.key())));
    }

    /** Starts, or counts again where the script is away. */
    @PostMapping(PracticeUrls.BUILDER)
    ModelAndView start(@RequestParam MultiValueMap<String, String> sent, @AuthenticationPrincipal Caller caller) {
        BuilderForm form = new BuilderForm(sent);
        String board = form.board();
        if (sent.containsKey("count") || board == null) {
            return SeeOther.to(form.url());
        }
        return begun(practice.start(caller.id(), form.wish(board)), form.url());
    }

    /** Ten at once; what is under way is gone on with. */
    @PostMapping(PracticeUrls.TEN)
    ModelAndView ten(@AuthenticationPrincipal Caller caller) {
        PracticeStart start = practice.ten(caller.id());
        return start instanceof PracticeStart.UnderWay(var attempt)
                ? SeeOther.to(ExamUrls.attempt(attempt.toString()))
                : begun(start, ExamUrls.PRACTICE);
    }

    private static ModelAndView begun(PracticeStart start, String back) {
        return SeeOther.to(
                switch (start) {
                    case PracticeStart.Started(var attempt) -> ExamUrls.startedAttempt(attempt.toString());
                    case PracticeStart.UnderWay _ -> PracticeFlash.UNDER_WAY.at(back);
                    case PracticeStart.NothingFits() -> PracticeFlash.NOTHING_FITS.at(back);
                    case PracticeStart.ExamRunning() -> PracticeFlash.EXAM_RUNNING.at(back);
                    case PracticeStart.TooManyToday() -> PracticeFlash.TOO_MANY_TODAY.at(back);
                    case PracticeStart.UnknownBoard() -> PracticeFlash.NO_COURSE.at(ExamUrls.PRACTICE);
                });
    }
}
