package org.aliquot.rehearsal;

import java.time.Duration;

/**
 * How a rehearsal is played.
 *
 * @param spread within which all press Start, and within which all hand in
 * @param answering how long answers come at the rate of the real exam
 * @param arrivalsASecond how many open the page of the exam in a second, beforehand
 */
record Pace(Duration spread, Duration answering, int arrivalsASecond) {

    static final Pace USUAL = new Pace(Duration.ofSeconds(3), Duration.ofSeconds(75), 50);
}
