package org.aliquot.standby;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** A database to read from: the primary, or a standby of it. */
public interface Source {

    /**
     * Reads in one transaction that changes nothing.
     *
     * @param reading is told up to when everything is there
     */
    <T> T read(Function<Instant, T> reading);

    /** The same where what is read goes elsewhere. */
    default void run(Consumer<Instant> reading) {
        read(upTo -> {
            reading.accept(upTo);
            return upTo;
        });
    }
}
