package org.aliquot.prose;

/**
 * The words between one heading and the next, without mark-up.
 *
 * @param anchor the id the heading has on the page; empty before the first heading
 * @param heading its words; empty before the first heading
 */
public record Passage(String anchor, String heading, String words) {}
