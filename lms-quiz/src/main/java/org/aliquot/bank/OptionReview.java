package org.aliquot.bank;

/** An option with its verdict, for review and feedback. */
public record OptionReview(String id, String html, boolean correct, String rationaleHtml) {}
