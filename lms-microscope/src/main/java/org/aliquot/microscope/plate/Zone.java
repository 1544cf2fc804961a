package org.aliquot.microscope.plate;

/**
 * A place in a lawn where nothing grows.
 *
 * @param x of its middle in mm from the middle of the plate
 * @param y of its middle
 * @param radius in mm
 * @param soft mm over which growth begins
 */
record Zone(float x, float y, float radius, float soft) {

    static Zone of(double x, double y, double diameter) {
        return new Zone((float) x, (float) y, (float) diameter / 2, 0.7f);
    }
}
