package org.aliquot.delivery;

import org.aliquot.forms.Seeded;

/** The seed of a question's instance: follows from its attempt and place, so that nothing needs to be stored. */
final class ItemSeed {

    private static final long PURPOSE = 0x6974656dL;

    private ItemSeed() {}

    /**
     * One seed for each place of an attempt.
     *
     * @param position from 1
     */
    static long of(long attemptSeed, int position) {
        return Seeded.stream(attemptSeed, PURPOSE + position).next();
    }
}
