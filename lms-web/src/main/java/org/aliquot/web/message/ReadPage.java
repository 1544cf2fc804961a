package org.aliquot.web.message;

/**
 * A message as who gets it, or who sent it, reads it.
 *
 * @param own whether the reader sent it
 */
public record ReadPage(String subject, String from, String sent, String words, boolean own) {}
