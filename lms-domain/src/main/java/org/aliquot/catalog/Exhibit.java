package org.aliquot.catalog;

/**
 * A checked drawing or picture.
 *
 * @param sha256 its identity, of the file as its author wrote it
 * @param svg safe to put into a page as it is: the drawing, or the element that shows a picture
 * @param title the drawing's title
 * @param description the text twin
 */
public record Exhibit(String sha256, String svg, String title, String description) {}
