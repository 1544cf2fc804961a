package org.aliquot.statistics.internal;

import java.util.function.Consumer;

/** One kind of job. Runs outside transactions; a run that was cut off is started again from the beginning. */
public interface Work {

    /** The word in {@code statistics_job}. */
    String kind();

    /**
     * Does it, stores what belongs into tables of its own, and gives the result to be written as JSON.
     *
     * @param step takes a few words on what happens now
     * @throws JobRefused when the data do not allow it
     */
    Object run(StoredJob job, Consumer<String> step);
}
