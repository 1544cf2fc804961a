package org.aliquot.search;

/**
 * A term of a course's glossary.
 *
 * @param anchor its place on the page of the glossary
 */
public record TermHit(String course, String courseTitle, String anchor, Excerpt term, Excerpt definition, int ofAll) {}
