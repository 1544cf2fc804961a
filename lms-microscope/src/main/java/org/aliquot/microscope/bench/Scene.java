package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** One thing on a bench. Thread-safe and unchanging. */
public interface Scene {

    /** A picture; a view within another one of the same zoom has the same pixels. One mm is 1,000 µm. */
    Picture look(View view);

    /** All of it. */
    Frame whole();

    /** What is looked at more closely; all of it where nothing is. */
    default Frame close() {
        return whole();
    }

    /**
     * A square of the scene in mm.
     *
     * @param x its left edge
     * @param y its upper edge
     */
    record Frame(double x, double y, double side) {

        /** In so many pixels. */
        public View pixels(int number) {
            double micrometers = 1_000;
            return new View(x * micrometers, y * micrometers, side * micrometers / number, number, number, 0);
        }
    }
}
