package org.aliquot.web.running;

import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends an exam for everyone who takes it now, asked back first with who and how many they are. */
@Controller
@Audience(value = Audience.Who.STAFF, besides = Role.PROCTOR)
class RoomEndController {

    private static final String FIELD = "roomEnd";

    private final Attempts attempts;
    private final RunningPages pages;
    private final RoomEnds ends;

    RoomEndController(Attempts attempts, RunningPages pages, RoomEnds ends) {
        this.attempts = attempts;
        this.pages = pages;
        this.ends = ends;
    }

    @PostMapping(RunningUrls.ENDINGS)
    ModelAndView end(@ModelAttribute RoomForm form, Visit visit) {
        String reason = Search.typed(form.reason());
        if (Search.typed(form.exam()).isEmpty()) {
            return refused(form, reason, "Choose the exam or quiz first.", visit);
        }
        if (!Reasons.isOne(reason)) {
            return refused(form, reason, Reasons.WANTED, visit);
        }
        List<AttemptSummary> room = ends.of(form, visit);
        if (room.isEmpty()) {
            return refused(form, reason, "No one is taking it in exam mode anymore.", visit);
        }
        if (!form.isSure()) {
            return page(ends.asked(room, form, visit), visit);
        }
        List<AttemptId> ids = room.stream().map(AttemptSummary::id).toList();
        return page(ends.ended(room, attempts.end(ids, reason, visit.caller()), form, visit), visit);
    }

    private ModelAndView refused(RoomForm form, String reason, String why, Visit visit) {
        AttemptList.Problem problem =
                new AttemptList.Problem(null, false, "", reason, new FieldErrors(Map.of(FIELD, why)));
        return pages.refused(form.wanted(), problem, visit);
    }

    private static ModelAndView page(RoomEnd view, Visit visit) {
        return visit.at(Place.ATTEMPTS, "End for everyone").show("running/ending", view);
    }
}
