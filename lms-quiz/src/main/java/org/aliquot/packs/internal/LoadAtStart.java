package org.aliquot.packs.internal;

import org.aliquot.packs.Packs;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the packs before the first request is taken: nobody meets a product without courses. */
@Component
class LoadAtStart implements SmartLifecycle {

    private final Packs packs;
    private volatile boolean running;

    LoadAtStart(Packs packs) {
        this.packs = packs;
    }

    @Override
    public void start() {
        packs.load();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
