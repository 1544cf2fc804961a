package org.aliquot.web.analysis;

/**
 * What wants a look, in words.
 *
 * @param title what was found
 * @param words why it matters and what to do
 * @param bad whether scores may be unfair because of it
 */
public record FlagNote(String title, String words, boolean bad) {}
