package org.aliquot.web.running;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.HeldResult;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.flash.RunningFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether answers that arrived late and were held count: both scores are shown, a person decides once. */
@Controller
@Audience(Audience.Who.STAFF)
class HeldAnswersController {

    /** The form as it was sent; {@code count} comes from the button pressed. */
    record DecisionForm(
            @Nullable String exam,
            @Nullable String q,
            @Nullable UUID heldAfter,
            @Nullable Boolean count,
            @Nullable String reason) {

        AttemptsWanted wanted() {
            return new AttemptsWanted(exam, q, null, heldAfter);
        }
    }

    private final Attempts attempts;
    private final AttemptLists lists;

    HeldAnswersController(Attempts attempts, AttemptLists lists) {
        this.attempts = attempts;
        this.lists = lists;
    }

    @PostMapping(RunningUrls.HELD_ANSWERS)
    ModelAndView decide(@PathVariable UUID id, @ModelAttribute DecisionForm form, Visit visit) {
        String reason = Search.typed(form.reason());
        if (form.count() == null || !Reasons.isOne(reason)) {
            return refused(id, form, Reasons.WANTED, visit);
        }
        return switch (attempts.decideHeld(new AttemptId(id), form.count(), reason, visit.caller())) {
            case HeldResult.Decided _ ->
                SeeOther.to(RunningFlash.DECIDED.at(
                        RunningUrls.done(RunningUrls.attemptsOf(Search.typed(form.exam())), id)));
            case HeldResult.NothingHeld _ -> refused(id, form, "Someone has decided meanwhile.", visit);
            case HeldResult.Own _ ->
                refused(id, form, "You cannot decide about your own answers. Ask a colleague.", visit);
            case HeldResult.Unknown _ -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(UUID id, DecisionForm form, String why, Visit visit) {
        AttemptList.Problem problem = new AttemptList.Problem(
                id, true, "", Search.typed(form.reason()), new FieldErrors(Map.of("reason", why)));
        AttemptList view = lists.list(form.wanted(), problem, visit);
        return visit.at(Place.ATTEMPTS, RunningExamsController.TITLE)
                .show(HttpStatus.UNPROCESSABLE_CONTENT, RunningExamsController.PAGE, view);
    }
}
