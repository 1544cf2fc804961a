package org.aliquot.web.attempt;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.AttemptPictures;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.WholeAttempts;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/attempts/{id}}: a learner's attempt, read only. The pictures of its fields come one by one. */
@Controller
@Audience(Audience.Who.STAFF)
class WholeAttemptController {

    private final WholeAttempts attempts;
    private final WholeAttemptPages pages;

    WholeAttemptController(WholeAttempts attempts, WholeAttemptPages pages) {
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping(RunningUrls.ATTEMPT)
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer at, Visit visit) {
        WholeAttemptPage view = attempts.open(visit.caller(), new AttemptId(id))
                .map(attempt -> pages.page(attempt, at, visit.dates()))
                .orElseThrow(PageNotFound.missing());
        return visit.at(Place.ATTEMPTS, view.learner() + ": " + view.exam()).show("attempt/whole", view);
    }

    @GetMapping(RunningUrls.PICTURE)
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id,
            @PathVariable int position,
            @PathVariable int place,
            @AuthenticationPrincipal Caller caller) {
        return attempts.picture(caller, new AttemptId(id), position, place)
                .map(AttemptPictures::kept)
                .orElseThrow(PageNotFound.missing());
    }
}
