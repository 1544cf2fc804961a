package org.aliquot.prose;

/**
 * A heading in a table of contents.
 *
 * @param level 2 or 3
 * @param anchor the id its element has on the page
 * @param html its words as safe inline HTML
 */
public record HeadingLine(int level, String anchor, String html) {}
