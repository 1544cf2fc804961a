package org.aliquot.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * What staff wrote into the room of an attempt that runs, and its learner has not read.
 *
 * @param from the name of whoever wrote it
 */
public record RoomMessage(AttemptId attempt, UUID id, String from, String subject, String words, Instant sentAt) {

    /** Subject and words are those of staff. */
    @Override
    public String toString() {
        return "RoomMessage[" + id + "]";
    }
}
