package org.aliquot.bank;

/** An option as a learner sees it. */
public record OptionView(String id, String html) {}
