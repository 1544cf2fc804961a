package org.aliquot.microscope.optics;

/**
 * What belongs to the slide and not to an object on it.
 *
 * @param seed of its stain and its camera
 * @param width of the field in µm
 * @param height of the field in µm
 */
public record Slide(long seed, double width, double height) {}
