package org.aliquot.web.message;

/** A message as who gets it, or who sent it, reads it. */
public record ReadPage(String subject, String from, String sent, String words) {}
