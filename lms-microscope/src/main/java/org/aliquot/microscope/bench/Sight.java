package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Facts;

/** A kind of thing that is recognized with the eye. Enums per family implement it. */
public interface Sight {

    Shown shown();

    /** What is taught about it; the size is in mm. */
    default Facts facts() {
        return shown().facts();
    }

    /** One of it; the same seed always gives the same. */
    default Scene scene(long seed) {
        return shown().scene().apply(seed);
    }
}
