package org.aliquot.microscope.tube;

/** What is in a tube. Unchanging. */
interface Filling {

    /**
     * @param across from −1 at the left wall to 1 at the right one
     * @param high mm above the lowest point inside
     */
    void at(float across, float high, Fill fill);
}
