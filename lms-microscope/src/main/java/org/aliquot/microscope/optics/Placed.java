package org.aliquot.microscope.optics;

/**
 * A body on the slide.
 *
 * @param x of its middle in µm
 * @param y of its middle in µm
 * @param turn in radians
 * @param depth of its middle over that of the layer in µm
 */
public record Placed(Body body, double x, double y, double turn, double depth) {}
