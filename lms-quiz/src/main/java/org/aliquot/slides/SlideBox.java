package org.aliquot.slides;

/** A part of a slide, in points of its closest level. */
public record SlideBox(double x, double y, double width, double height) {}
