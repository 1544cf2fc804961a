package org.aliquot.rostering;

import java.io.Serial;

/** Seats or addresses that were free when a list was compared are taken now: what was begun is taken back, and the list compared anew. */
class SeatsTaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    SeatsTaken() {
        super("Taken since the list was compared");
    }
}
