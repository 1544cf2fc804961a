package org.aliquot.jobs;

import org.aliquot.word.Word;

/** How far a job has got. */
public enum JobState implements Word {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isFinished() {
        return this != WAITING && this != RUNNING;
    }
}
