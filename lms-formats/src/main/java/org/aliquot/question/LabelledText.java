package org.aliquot.question;

/** A text with the id by which responses name it. */
public record LabelledText(String id, String text) {}
