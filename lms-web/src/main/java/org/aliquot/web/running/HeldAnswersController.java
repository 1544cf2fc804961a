package org.aliquot.web.running;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.HeldResult;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.flash.RunningFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.jspecify.annotations.Nullable;
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
    record DecisionForm(@Nullable Boolean count, @Nullable String reason) {}

    private final Attempts attempts;
    private final RunningPages pages;

    HeldAnswersController(Attempts attempts, RunningPages pages) {
        this.attempts = attempts;
        this.pages = pages;
    }

    @PostMapping(RunningUrls.HELD_ANSWERS)
    ModelAndView decide(
            @PathVariable UUID id,
            @ModelAttribute DecisionForm form,
            @ModelAttribute AttemptsWanted shown,
            Visit visit) {
        String reason = Search.typed(form.reason());
        if (form.count() == null || !Reasons.isOne(reason)) {
            return pages.refused(shown, problem(id, reason, Reasons.WANTED), visit);
        }
        return switch (attempts.decideHeld(new AttemptId(id), form.count(), reason, visit.caller())) {
            case HeldResult.Decided _ ->
                SeeOther.to(RunningFlash.DECIDED.at(
                        RunningUrls.done(shown.narrowed().url(), id)));
            case HeldResult.NothingHeld _ ->
                pages.refused(shown, problem(id, reason, "Someone has decided meanwhile."), visit);
            case HeldResult.Own _ ->
                pages.refused(
                        shown,
                        problem(id, reason, "You cannot decide about your own answers. Ask a colleague."),
                        visit);
            case HeldResult.Unknown _ -> throw new PageNotFound();
        };
    }

    private static AttemptList.Problem problem(UUID id, String reason, String why) {
        return new AttemptList.Problem(id, true, "", reason, new FieldErrors(Map.of("reason", why)));
    }
}
