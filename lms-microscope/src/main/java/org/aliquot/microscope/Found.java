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

    /** About the distance in µm from a point of the field to the outline, positive inside. */
    double inside(double pointX, double pointY) {
        double dx = pointX - x;
        double dy = pointY - y;
        double far = one.size() * Specimen.REACH + Specimen.BEYOND;
        if (dx * dx + dy * dy > far * far) {
            return -Math.sqrt(dx * dx + dy * dy);
        }
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        return kind.body(one).outline().inside((float) (cos * dx + sin * dy), (float) (cos * dy - sin * dx));
    }

    /** The outline as seen from the middle. */
    public Outline outline() {
        return Outline.of(kind.body(one), this);
    }
}
