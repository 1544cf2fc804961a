package org.aliquot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Waits for what comes in its own time. It asks a hundred times a second, because the product needs the cores too. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Await() {}

    public static void until(String what, BooleanSupplier there) {
        until(what, PATIENCE, there);
    }

    public static void until(String what, Duration patience, BooleanSupplier there) {
        Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(patience)
                .until(there::getAsBoolean);
    }
}
