package org.aliquot.api;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open exam room of a new deadline, lease or status, as server-sent events. */
@RestController
class AttemptEventsController {

    record Change(
            String status,
            int lease,
            @Nullable Instant deadline,
            Instant serverTime,
            int breakSecondsLeft,
            @Nullable Instant breakUntil) {}

    private final Attempts attempts;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    AttemptEventsController(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The present state at once, then each change. */
    @GetMapping(path = "/api/v1/attempts/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        AttemptId attempt = new AttemptId(id);
        AttemptView now = attempts.find(caller.id(), attempt).orElseThrow(ApiProblem::notFound);
        SseEmitter emitter = new SseEmitter(0L);
        Runnable stop = attempts.watch(attempt, changed -> tell(emitter, caller.id(), changed));
        open.add(emitter);
        emitter.onCompletion(() -> {
            stop.run();
            open.remove(emitter);
        });
        emitter.onError(failure -> emitter.complete());
        send(emitter, now);
        return emitter;
    }

    /** Finds out which browsers have gone, and keeps proxies from closing quiet connections. */
    @Scheduled(fixedDelayString = "PT15S")
    void beat() {
        for (SseEmitter emitter : open) {
            try {
                emitter.send(SseEmitter.event().comment("still here"));
            } catch (IOException | IllegalStateException gone) {
                emitter.completeWithError(gone);
            }
        }
    }

    /** Before the web server waits for open requests: these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void hangUp() {
        open.forEach(SseEmitter::complete);
    }

    private void tell(SseEmitter emitter, AccountId learner, AttemptId attempt) {
        attempts.find(learner, attempt).ifPresent(view -> send(emitter, view));
    }

    private static void send(SseEmitter emitter, AttemptView view) {
        try {
            emitter.send(SseEmitter.event()
                    .name("attempt")
                    .data(
                            new Change(
                                    view.status().word(),
                                    view.lease(),
                                    view.deadline(),
                                    view.serverTime(),
                                    view.breakSecondsLeft(),
                                    view.breakUntil()),
                            MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
