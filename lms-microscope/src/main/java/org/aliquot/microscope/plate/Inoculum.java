package org.aliquot.microscope.plate;

/** What was put on a plate and grew there. Unchanging; the same chance always gives the same. */
interface Inoculum {

    /** Puts what grew into the rows. */
    void grow(Growth growth);
}
