package org.aliquot.jobs;

import java.util.function.Consumer;

/**
 * One kind of job. Runs outside transactions; a run that was cut off is started again from the beginning, once.
 *
 * @param <R> what comes of it
 */
public interface Work<R> {

    JobKind<?, R> kind();

    /** Kinds in one lane come one after the other; lanes do not wait for each other. */
    String lane();

    /**
     * Does it, stores what belongs into tables of its own, and gives the result to be stored.
     *
     * @param step takes a few words on what happens now; throws {@link JobCancelled} once the job is called off
     * @throws JobRefused when the data do not allow it
     */
    R run(StoredJob job, Consumer<String> step);
}
