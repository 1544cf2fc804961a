package org.aliquot.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.aliquot.released.ReleasedFiles;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Before the first page of this release is delivered, nodes of other releases can answer with the files that it names. */
@Component
class KeepAtStart implements SmartLifecycle {

    private final ReleasedFiles released;
    /** Read while the rest of the product is made; let go when others have it. */
    private volatile CompletableFuture<SortedMap<String, byte[]>> files;

    private volatile boolean running;

    KeepAtStart(ReleasedFiles released, ResourcePatternResolver resources) {
        this.released = released;
        this.files = CompletableFuture.supplyAsync(() -> read(resources));
    }

    private static SortedMap<String, byte[]> read(ResourcePatternResolver resources) {
        try {
            return OwnFiles.read(resources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        released.keep(files.join());
        files = CompletableFuture.completedFuture(Collections.emptySortedMap());
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
