package org.aliquot.school;

/**
 * The picture that stands for the school.
 *
 * @param sha256 of its file, in hex
 * @param width in points, as {@code height}
 */
public record SchoolLogo(String sha256, int width, int height) {}
