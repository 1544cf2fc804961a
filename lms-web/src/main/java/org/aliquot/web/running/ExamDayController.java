package org.aliquot.web.running;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.EndResult;
import org.aliquot.delivery.Extension;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.flash.RunningFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done for many in a room at once: extra time for those chosen or for all, asked back first; and the end of one attempt. */
@Controller
@Audience(value = Audience.Who.STAFF, besides = Role.PROCTOR)
class ExamDayController {

    private final Attempts attempts;
    private final RunningPages pages;
    private final Rooms rooms;

    ExamDayController(Attempts attempts, RunningPages pages, Rooms rooms) {
        this.attempts = attempts;
        this.pages = pages;
        this.rooms = rooms;
    }

    @PostMapping(RunningUrls.ROOM)
    ModelAndView give(@ModelAttribute RoomForm form, Visit visit) {
        Optional<Integer> minutes = RunningExamsController.minutes(form.minutes());
        String reason = Search.typed(form.reason());
        List<AttemptSummary> room = rooms.of(form, visit);
        FieldErrors errors = wrong(minutes, reason, room, form);
        if (minutes.isEmpty() || !errors.isEmpty()) {
            return refused(form, errors, visit);
        }
        Extension wanted = new Extension(Duration.ofMinutes(minutes.get()), reason, form.requestId());
        if (!form.isSure()) {
            return page(rooms.asked(room, wanted, form, visit), visit);
        }
        List<AttemptId> ids = room.stream().map(AttemptSummary::id).toList();
        return page(rooms.given(room, attempts.extend(ids, wanted, visit.caller()), wanted, form, visit), visit);
    }

    @PostMapping(RunningUrls.ENDING)
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            @ModelAttribute AttemptsWanted shown,
            Visit visit) {
        String reason = Search.typed(typed);
        if (!Reasons.isOne(reason)) {
            return pages.refused(shown, problem(id, reason, Reasons.WANTED), visit);
        }
        return switch (attempts.end(new AttemptId(id), reason, visit.caller())) {
            case EndResult.Ended() ->
                SeeOther.to(
                        RunningFlash.ENDED.at(RunningUrls.done(shown.narrowed().url(), id)));
            case EndResult.Over() -> pages.refused(shown, problem(id, reason, "Its time is over already."), visit);
            case EndResult.Own() ->
                pages.refused(
                        shown, problem(id, reason, "This is your own attempt. Hand it in from the exam room."), visit);
            case EndResult.Unknown() -> throw new PageNotFound();
        };
    }

    private static FieldErrors wrong(
            Optional<Integer> minutes, String reason, List<AttemptSummary> room, RoomForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (room.isEmpty()) {
            errors.put(
                    "whom",
                    form.isForAll() || !form.chosen().isEmpty()
                            ? "No one you chose is still in the list."
                            : "Tick someone in the list, or choose everyone.");
        }
        if (minutes.isEmpty()) {
            errors.put("roomMinutes", RunningExamsController.MINUTES_WANTED);
        }
        if (!Reasons.isOne(reason)) {
            errors.put("roomReason", Reasons.WANTED);
        }
        return new FieldErrors(errors);
    }

    private ModelAndView refused(RoomForm form, FieldErrors errors, Visit visit) {
        AttemptList.Problem problem =
                new AttemptList.Problem(null, false, Search.typed(form.minutes()), Search.typed(form.reason()), errors);
        return pages.refused(form.wanted(), problem, visit);
    }

    private static AttemptList.Problem problem(UUID id, String reason, String why) {
        return new AttemptList.Problem(id, false, "", reason, new FieldErrors(Map.of("end", why)));
    }

    private static ModelAndView page(RoomPage view, Visit visit) {
        return visit.at(Place.ATTEMPTS, "Extra time for several").show("running/room", view);
    }
}
