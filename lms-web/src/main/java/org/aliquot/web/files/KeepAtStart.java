package org.aliquot.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aliquot.released.ReleasedFiles;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Before the first page of this release is delivered, nodes of other releases can answer with the files that it names. */
@Component
class KeepAtStart implements SmartLifecycle {

    private final ReleasedFiles released;
    private final ResourcePatternResolver resources;
    private volatile boolean running;

    KeepAtStart(ReleasedFiles released, ResourcePatternResolver resources) {
        this.released = released;
        this.resources = resources;
    }

    @Override
    public void start() {
        try {
            released.keep(OwnFiles.read(resources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
