package org.aliquot.sheets;

/** A number from 0 to 1 that a spreadsheet shows in percent. */
public record Share(Number value) {}
