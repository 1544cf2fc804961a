package org.aliquot.api;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of an attempt's fields. They come after the questions, and only to whom those are shown. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class AttemptPictureController {

    private final Attempts attempts;

    AttemptPictureController(Attempts attempts) {
        this.attempts = attempts;
    }

    @GetMapping(AttemptPictures.PICTURE)
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id,
            @PathVariable int position,
            @PathVariable int place,
            @AuthenticationPrincipal Caller caller) {
        return attempts.picture(caller.id(), new AttemptId(id), position, place)
                .map(AttemptPictures::kept)
                .orElseThrow(() -> AttemptsController.notShown(attempts, id, caller));
    }
}
