package org.aliquot.microscope;

import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/**
 * The truth about one object of a specimen.
 *
 * @param x of its middle in µm from the left edge of the field
 * @param y of its middle in µm from the upper edge
 * @param turn in radians
 * @param depth of its middle over that of the layer in µm
 */
public record Found(Kind kind, Individual one, double x, double y, double turn, double depth) {

    /** The outline as seen from the middle. */
    public Outline outline() {
        return Outline.of(kind.body(one), this);
    }
}
