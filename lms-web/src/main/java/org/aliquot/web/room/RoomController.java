package org.aliquot.web.room;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Opens the exam room for the learner whose attempt it is; questions and answers go over the API. */
@Controller
class RoomController {

    private final Attempts attempts;
    private final Accounts accounts;

    RoomController(Attempts attempts, Accounts accounts) {
        this.attempts = attempts;
        this.accounts = accounts;
    }

    @GetMapping("/attempts/{id}")
    ModelAndView room(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Frame frame) {
        AttemptView attempt = attempts.find(caller.id(), new AttemptId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        RoomPage room = new RoomPage(attempt, caller.id(), zone(caller));
        return new ModelAndView("room/page", Map.of("page", frame.page(attempt.title(), null), "room", room));
    }

    private ZoneId zone(Caller caller) {
        return ZoneId.of(accounts.find(caller.id()).orElseThrow().timeZone());
    }
}
