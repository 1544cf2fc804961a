package org.aliquot.web.marking;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.MarkResult;
import org.aliquot.delivery.Marking;
import org.aliquot.delivery.MarkingQueue;
import org.aliquot.delivery.Marks;
import org.aliquot.delivery.ToMark;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.MarkingUrls;
import org.aliquot.web.flash.MarkingFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /marking}: written answers, one after the other, marked without knowing whose they are. */
@Controller
@Audience(Audience.Who.STAFF)
class MarkingController {

    private static final String PAGE = "marking/answer";
    private static final int LATELY = 20;

    private final Marking marking;

    MarkingController(Marking marking) {
        this.marking = marking;
    }

    @GetMapping(MarkingUrls.QUEUE)
    ModelAndView queue(Visit visit) {
        return visit.at(Place.MARKING, "Written answers")
                .show(
                        "marking/queue",
                        new QueuePage(
                                marking.queues(visit.caller()).stream()
                                        .map(group -> line(group, visit.dates()))
                                        .toList(),
                                marking.agreements(visit.caller()).stream()
                                        .map(AgreementWords::of)
                                        .toList(),
                                marking.lately(visit.caller(), LATELY).stream()
                                        .map(done -> new QueuePage.Done(
                                                done.title(),
                                                done.item(),
                                                done.settled() ? "Scored" : "Waiting for another person",
                                                MarkingUrls.answer(done.id())))
                                        .toList()));
    }

    private static QueuePage.Line line(MarkingQueue group, Dates dates) {
        String more = Wording.count(group.others(), "other answer")
                + (group.others() == 1 ? " waits" : " wait") + " for someone else or "
                + (group.others() == 1 ? "is" : "are") + " being scored now"
                + (group.mine() == 0
                        ? ""
                        : "; you have scored " + (group.others() == 1 ? "it" : group.mine() + " of them"))
                + ".";
        return new QueuePage.Line(
                group.exam(),
                group.title(),
                group.item(),
                group.stemHtml(),
                (group.open() == 0
                                ? "No answers wait for you"
                                : Wording.count(group.open(), "answer") + (group.open() == 1 ? " waits" : " wait")
                                        + " for you")
                        + (group.disputed() == 0
                                ? ""
                                : "; you decide on " + group.disputed() + " where two people differ")
                        + (group.since() == null ? "" : ". The oldest was handed in on " + dates.date(group.since()))
                        + "."
                        + stuck(group.stuck()),
                group.others() == 0 ? "" : more,
                group.open() > 0);
    }

    /** The time of day would tell who handed in when; that nobody decides is told to whoever waits for it. */
    private static String stuck(int stuck) {
        return stuck == 0
                ? ""
                : " On " + stuck + " that you scored, you and another person differ. A third person is needed: an"
                        + " administrator, or another instructor of the class.";
    }

    @PostMapping(MarkingUrls.NEXT)
    ModelAndView next(@RequestParam String exam, @RequestParam String item, Visit visit) {
        return SeeOther.to(marking.next(visit.caller(), exam, item)
                .map(MarkingUrls::answer)
                .orElseGet(() -> MarkingFlash.NONE_LEFT.at(MarkingUrls.QUEUE)));
    }

    @GetMapping(MarkingUrls.ANSWER)
    ModelAndView answer(@PathVariable UUID answer, Visit visit) {
        ToMark found = found(answer, visit);
        return found.stage() == ToMark.Stage.TAKEN
                ? SeeOther.to(MarkingUrls.QUEUE)
                : show(visit, HttpStatus.OK, found, AnswerForm.of(found), FieldErrors.NONE);
    }

    @PostMapping(MarkingUrls.ANSWER)
    ModelAndView mark(@PathVariable UUID answer, @RequestParam MultiValueMap<String, String> sent, Visit visit) {
        ToMark found = found(answer, visit);
        AnswerForm form = AnswerForm.of(found.rubric(), sent);
        Typed typed = new Typed();
        Marks marks = form.read(found.rubric(), typed);
        if (!typed.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, found, form, typed.errors());
        }
        return switch (marking.mark(visit.caller(), answer, marks)) {
            case MarkResult.Kept _ -> onwards(found, visit);
            case MarkResult.Taken() -> again(visit, MarkingFlash.TAKEN, answer, form);
            case MarkResult.Unknown() -> SeeOther.to(MarkingFlash.GONE.at(MarkingUrls.QUEUE));
            case MarkResult.Stale(), MarkResult.Misfit() -> throw new PageNotFound();
        };
    }

    private ModelAndView onwards(ToMark done, Visit visit) {
        return SeeOther.to(
                marking.next(visit.caller(), done.exam(), done.question().slug())
                        .map(next -> MarkingFlash.MARKED.at(MarkingUrls.answer(next)))
                        .orElseGet(() -> MarkingFlash.ALL_MARKED.at(MarkingUrls.QUEUE)));
    }

    @PostMapping(MarkingUrls.CHANGES)
    ModelAndView change(@PathVariable UUID answer, @RequestParam MultiValueMap<String, String> sent, Visit visit) {
        ToMark found = found(answer, visit);
        AnswerForm form = AnswerForm.of(found.rubric(), sent);
        Typed typed = new Typed();
        Marks marks = form.read(found.rubric(), typed);
        String reason = form.readReason(typed);
        if (!typed.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, found, form, typed.errors());
        }
        return switch (marking.change(visit.caller(), answer, marks, reason, form.readShown())) {
            case MarkResult.Kept _ -> SeeOther.to(MarkingFlash.CHANGED.at(MarkingUrls.answer(answer)));
            case MarkResult.Stale() -> again(visit, MarkingFlash.STALE, answer, form);
            case MarkResult.Taken(), MarkResult.Unknown() -> SeeOther.to(MarkingFlash.GONE.at(MarkingUrls.QUEUE));
            case MarkResult.Misfit() -> throw new PageNotFound();
        };
    }

    /** Nothing was saved, and nothing that was typed is lost. */
    private ModelAndView again(Visit visit, MarkingFlash why, UUID answer, AnswerForm form) {
        ToMark now = found(answer, visit);
        return show(visit.saying(why), HttpStatus.CONFLICT, now, form.now(now), FieldErrors.NONE);
    }

    @PostMapping(MarkingUrls.STOP)
    ModelAndView stop(@PathVariable UUID answer, Visit visit) {
        marking.release(visit.caller(), answer);
        return SeeOther.to(MarkingUrls.QUEUE);
    }

    private ToMark found(UUID answer, Visit visit) {
        return marking.open(visit.caller(), answer).orElseThrow(PageNotFound.missing());
    }

    private static ModelAndView show(
            Visit visit, HttpStatus status, ToMark answer, AnswerForm form, FieldErrors errors) {
        return visit.at(Place.MARKING, "Score an answer").show(status, PAGE, AnswerPages.page(answer, form, errors));
    }
}
