package org.aliquot.microscope.plate;

/**
 * A place on a plate.
 *
 * @param x mm to the right of its middle
 * @param y mm below it
 */
record Place(float x, float y) {}
