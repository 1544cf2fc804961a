package org.aliquot.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is to reach.
 *
 * @param about the learner, or the class; null for those at an exam
 * @param exam key of the one that they sit; null for any, and for others than those at an exam
 */
public record Wanted(
        Addressees to, @Nullable UUID about, @Nullable String exam) {

    public Wanted {
        if ((to == Addressees.RUNNING) != (about == null)) {
            throw new IllegalArgumentException(
                    "A learner or a class is someone, and those at an exam are whoever they are");
        }
    }
}
