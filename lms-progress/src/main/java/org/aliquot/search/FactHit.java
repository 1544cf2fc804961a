package org.aliquot.search;

/** A fact of the pathway; {@code kind} is the word of its group on the page. */
public record FactHit(String kind, String about, Excerpt label, Excerpt body, int ofAll) {}
