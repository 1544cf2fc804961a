package org.aliquot.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptNews;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The event stream to one open exam room, for as long as the token it was opened with is good. */
final class AttemptStream {

    record Change(
            int version,
            String status,
            int lease,
            @Nullable Instant deadline,
            Instant serverTime,
            int breakSecondsLeft,
            @Nullable Instant breakUntil,
            List<AttemptJson.Message> messages) {}

    private final AttemptId attempt;
    private final AccountId learner;
    private final String token;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final ReentrantLock sending = new ReentrantLock();
    private final AtomicReference<@Nullable Runnable> whenGone = new AtomicReference<>();
    private int told = -1;

    AttemptStream(AttemptId attempt, AccountId learner, String token) {
        this.attempt = attempt;
        this.learner = learner;
        this.token = token;
        emitter.onError(failure -> emitter.complete());
        emitter.onCompletion(this::gone);
    }

    /**
     * What is to be done, once, when nothing gets through any more. The emitter's own callbacks are not enough: one that was
     * completed, or whose browser was gone, before its request became asynchronous never calls them.
     */
    void whenGone(Runnable deed) {
        whenGone.set(deed);
    }

    private void gone() {
        Runnable deed = whenGone.getAndSet(null);
        if (deed != null) {
            deed.run();
        }
    }

    AttemptId attempt() {
        return attempt;
    }

    AccountId learner() {
        return learner;
    }

    String token() {
        return token;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** News that another has overtaken on its way here is not told any more. */
    void tell(AttemptNews news) {
        sending.lock();
        try {
            if (news.version() >= told) {
                told = news.version();
                send(event("attempt", change(news)));
            }
        } finally {
            sending.unlock();
        }
    }

    /** Lets the browser know that the stream gets through, and finds out which browsers have gone. */
    void beat() {
        if (sending.tryLock()) { // else something is being sent just now, which says as much
            try {
                send(event("beat", "{}"));
            } finally {
                sending.unlock();
            }
        }
    }

    /** Ends it in favour of a newer one; the room is told, so that the two do not push each other out for ever. */
    void yield() {
        sending.lock();
        try {
            send(event("enough", "{}"));
            end();
        } finally {
            sending.unlock();
        }
    }

    void end() {
        emitter.complete();
        gone();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException away) {
            emitter.completeWithError(away);
            gone();
        }
    }

    private static SseEmitter.SseEventBuilder event(String name, Object data) {
        return SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON);
    }

    private static Change change(AttemptNews news) {
        return new Change(
                news.version(),
                news.status().word(),
                news.lease(),
                news.deadline(),
                news.serverTime(),
                news.breakSecondsLeft(),
                news.breakUntil(),
                AttemptJson.Message.of(news.messages()));
    }
}
