package org.aliquot.simulation;

import java.time.Instant;
import org.aliquot.spacing.Rating;

/** When somebody's cards come again. Mutable; for one thread. */
interface ReviewSchedule {

    /** A card of that number is new at this moment. */
    void add(Instant at);

    Instant due(int card);

    void reviewed(int card, Instant at, Rating rating);
}
