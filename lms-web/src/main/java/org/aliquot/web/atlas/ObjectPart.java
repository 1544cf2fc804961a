package org.aliquot.web.atlas;

/**
 * What is seen at a point of a slide.
 *
 * @param url of its page in the atlas
 * @param size in words
 * @param around its outline in µm of the slide, as points of a polygon
 */
public record ObjectPart(String name, String url, String features, String size, String around) {}
