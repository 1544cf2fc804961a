package org.aliquot.api;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptNews;
import org.aliquot.delivery.Attempts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open exam room of a new deadline, lease, break, status or message of staff, as server-sent events. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class AttemptEventsController {

    private final Attempts attempts;
    private final AttemptStreams streams;

    AttemptEventsController(Attempts attempts, AttemptStreams streams) {
        this.attempts = attempts;
        this.streams = streams;
    }

    /** The present state at once, then each change. Watched first and read then: nothing falls between the two. */
    @GetMapping(path = "/api/v1/attempts/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@PathVariable UUID id, CallerAuthentication caller) {
        AttemptId attempt = new AttemptId(id);
        AttemptStream stream = new AttemptStream(attempt, caller.getPrincipal().id(), caller.getCredentials());
        Runnable stop = attempts.watch(attempt, stream::tell);
        stream.whenGone(() -> {
            stop.run();
            streams.close(stream);
        });
        boolean opened = false;
        try {
            AttemptNews now = attempts.news(stream.learner(), attempt).orElseThrow(ApiProblem::notFound);
            streams.open(stream);
            stream.tell(now);
            opened = true;
        } finally {
            if (!opened) {
                stream.end();
            }
        }
        return unbuffered(stream.emitter());
    }

    /** A proxy that collects what it passes on would keep all of it: the stream never ends. */
    private static ResponseEntity<SseEmitter> unbuffered(SseEmitter emitter) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().noTransform())
                .header("X-Accel-Buffering", "no")
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(emitter);
    }
}
