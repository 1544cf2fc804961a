package org.aliquot.start;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes on answering for a while after it has said that it ends ({@code /actuator/health/readiness}): a balancer notices that only after a
 * second or two, and leads people here until then.
 */
@Component
class Leaving implements SmartLifecycle {

    private final Duration time;
    private volatile boolean running;

    Leaving(@Value("${aliquot.leaving-time}") Duration time) {
        this.time = time;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first that ends: before the web server takes no more. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
