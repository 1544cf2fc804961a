package org.aliquot.api;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.messages.Messages;
import org.aliquot.notices.Notices;
import org.aliquot.people.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff wrote into the room of an attempt: its learner says that it was read, and nothing else. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class RoomMessagesController {

    private final Messages messages;
    private final Notices notices;

    RoomMessagesController(Messages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /** Again, the same. */
    @PostMapping("/api/v1/attempts/{id}/messages/{message}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable UUID id, @PathVariable UUID message, @AuthenticationPrincipal Caller caller) {
        if (!messages.readInRoom(caller.id(), new AttemptId(id), message)) {
            throw ApiProblem.notFound();
        }
        notices.messageRead(caller.id(), message);
    }
}
