package org.aliquot.reports;

/**
 * How often one option was chosen in one setting.
 *
 * @param html its text in this version
 * @param share of all to whom the question was presented
 */
public record OptionShare(Setting setting, String id, String html, boolean correct, Estimate share) {}
