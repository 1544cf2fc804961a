package org.aliquot.delivery;

import org.aliquot.classical.MarkerAgreement;

/**
 * How far two people agreed on the answers to one question of an exam that is marked double, of the answers within reach of
 * whoever asks. Never who they were: marking is blind, and each pair of answers may be of another two.
 *
 * @param item slug of the question
 */
public record MarkingAgreement(String title, String item, MarkerAgreement agreement) {

    /** Of fewer pairs only their number is told. Whoever marks could else tell the other's points from what changes. */
    public static final int LEAST = 30;

    public boolean isEnough() {
        return agreement.pairs() >= LEAST;
    }
}
