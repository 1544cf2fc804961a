package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A class that opens its rooms in one second goes in a few at a time, and nobody who answers waits behind it. */
class RushFilterTest {

    private static final String ATTEMPT = "/api/v1/attempts/0192f0c4-8a3b-7c1d-9e2f-001122334455";
    private static final int CLASS = 100;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final List<Thread> learners = new ArrayList<>();

    @AfterEach
    void allGoHome() throws InterruptedException {
        end.countDown();
        for (Thread learner : learners) {
            learner.join();
        }
    }

    @Test
    void aFewPicturesAreServedAtOnceAndTheOthersAfterThem() throws InterruptedException {
        RushFilter filter = new RushFilter(Duration.ofMinutes(1));
        for (int i = 0; i < CLASS; i++) {
            send(filter, "GET", ATTEMPT + "/items/1/pictures/0");
        }
        Await.until("all others wait", () -> waiting() == CLASS - RushFilter.AT_ONCE);
        assertThat(most).hasValue(RushFilter.AT_ONCE);

        allGoHome();
        assertThat(most).hasValue(RushFilter.AT_ONCE);
    }

    @Test
    void anAnswerPassesAClassThatWaits() throws Exception {
        RushFilter filter = new RushFilter(Duration.ofMinutes(1));
        for (String address :
                List.of("/api/v1/attempts", ATTEMPT, ATTEMPT + "/items", ATTEMPT.substring("/api/v1".length()))) {
            for (int i = 0; i < CLASS / 4; i++) {
                send(filter, "GET", address);
            }
        }
        Await.until("all others wait", () -> waiting() == CLASS - RushFilter.AT_ONCE);

        for (String address : List.of(ATTEMPT + "/responses/1", ATTEMPT + "/submit", ATTEMPT + "/events")) {
            var passed = new AtomicInteger();
            filter.doFilter(
                    new MockHttpServletRequest("PUT", address),
                    new MockHttpServletResponse(),
                    (_, _) -> passed.incrementAndGet());
            assertThat(passed).as(address).hasValue(1);
        }
    }

    @Test
    void whoHasWaitedGoesOnAlthoughThoseBeforeAreSlowToRead() {
        RushFilter filter = new RushFilter(Duration.ofMillis(1));
        for (int i = 0; i < CLASS; i++) {
            send(filter, "GET", ATTEMPT + "/items/1/pictures/0");
        }
        Await.until("all are served", () -> inside.get() == CLASS);
    }

    private void send(RushFilter filter, String method, String address) {
        FilterChain served = (_, _) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                end.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            inside.decrementAndGet();
        };
        learners.add(Thread.startVirtualThread(() -> {
            try {
                filter.doFilter(new MockHttpServletRequest(method, address), new MockHttpServletResponse(), served);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }));
    }

    private long waiting() {
        return learners.stream()
                .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
                .count();
    }
}
