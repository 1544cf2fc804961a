package org.aliquot.directory;

import org.aliquot.enrollment.Payer;

/**
 * What one payer pays for, over all open classes and groups.
 *
 * @param name as it was typed first in order; empty where none was
 * @param classes open ones
 * @param unlimited of these, those without a number of seats
 * @param seats of the others together
 * @param taken of these seats; more than there are where seats were taken away from a full class
 * @param people with access today that this payer pays for, in a class or not
 */
public record PayerSeats(Payer payer, String name, int classes, int unlimited, int seats, int taken, int people) {

    public int free() {
        return Math.max(0, seats - taken);
    }
}
